// SPDX-License-Identifier: Apache-2.0
#include "app/frames/planehash.h"

#include <array>
#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace sl::frames {
namespace {

EVP_MD* method = nullptr;

} // namespace

bool prepareHash() {
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return method && sha256({}).size() == 64;
}

std::string sha256(std::span<const std::uint8_t> bytes) {
    std::array<std::uint8_t, 32> digest{};
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, method, nullptr) != 1)
        std::abort(); // a frame without its hash is none
    constexpr const char* kDigits = "0123456789abcdef";
    std::string hex;
    for (const auto byte : digest) {
        hex += kDigits[byte >> 4];
        hex += kDigits[byte & 15];
    }
    return hex;
}

} // namespace sl::frames

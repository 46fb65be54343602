// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/search/galleries.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sl::test {
namespace {

using search::IndexEntry;
using search::ScoredPerson;

double plainDot(const Template& a, const Template& b) {
    double sum = 0.0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

double plainCosine(const Template& a, const Template& b) {
    const double norms = std::sqrt(plainDot(a, a)) * std::sqrt(plainDot(b, b));
    return norms == 0.0 ? 0.0 : std::clamp(plainDot(a, b) / norms, -1.0, 1.0);
}

Template near(Template base, float spread, std::mt19937& random) {
    std::normal_distribution<float> normal(0.0F, spread);
    for (float& value : base)
        value += normal(random);
    return base;
}

Template nextDoor(Template base, std::mt19937& random) {
    auto& value = base[random() % base.size()];
    value = std::nextafter(value, random() % 2 == 0 ? 2.0F : -2.0F);
    return base;
}

Template odd(int row, int dimension, std::mt19937& random) {
    Template values = randomTemplate(dimension, random);
    const float factors[] = {0.0F, 1e-30F, 1e18F, 3.0F, 1e-6F};
    if (row % 6 < 5)
        for (float& value : values)
            value *= factors[row % 6];
    else {
        std::fill(values.begin(), values.end(), 0.0F);
        values[random() % values.size()] = row % 4 == 1 ? -2.0F : 1.0F;
    }
    return values;
}

std::vector<double> sharesOf(const search::SearchRequest& request) {
    std::vector<double> shares = request.weights;
    shares.resize(request.probe.size(), 1.0);
    const double largest = *std::max_element(shares.begin(), shares.end());
    double sum = 0.0;
    for (double& share : shares)
        sum += share /= largest;
    for (double& share : shares)
        share /= sum;
    return shares;
}

ScoredPerson fusedBy(const std::vector<double>& shares, const std::vector<ScoredPerson>& faces) {
    ScoredPerson fused = faces.front();
    fused.score = 0.0;
    double largest = shares[0] * faces[0].score;
    for (size_t f = 0; f < faces.size(); ++f) {
        const double part = shares[f] * faces[f].score;
        fused.score += part;
        fused.faceScores.push_back(faces[f].score);
        if (part > largest) {
            largest = part;
            fused.portrait = faces[f].portrait;
        }
    }
    return fused;
}

} // namespace

Template randomTemplate(int dimension, std::mt19937& random) {
    std::normal_distribution<float> normal;
    Template values(static_cast<size_t>(dimension));
    for (float& value : values)
        value = normal(random);
    const auto norm = static_cast<float>(std::sqrt(plainDot(values, values)));
    for (float& value : values)
        value /= norm;
    return values;
}

std::vector<IndexEntry> gallery(Kind kind, int dimension, int rows, std::mt19937& random) {
    std::vector<IndexEntry> entries;
    const Template base = randomTemplate(dimension, random);
    std::vector<Template> few;
    for (int i = 0; i < 7; ++i)
        few.push_back(randomTemplate(dimension, random));
    for (int row = 0; row < rows; ++row) {
        const bool several = kind == Kind::Portraits || kind == Kind::Odd;
        const qint64 person =
            several ? 1 + static_cast<qint64>(random() % static_cast<unsigned>(1 + rows / 3)) : rows - row;
        Template values;
        switch (kind) {
        case Kind::Random:
            values = randomTemplate(dimension, random);
            break;
        case Kind::Portraits:
            values = near(base, 0.05F, random);
            break;
        case Kind::NearTies:
            values = nextDoor(base, random);
            break;
        case Kind::Duplicates:
            values = few[random() % few.size()];
            break;
        case Kind::Odd:
            values = odd(row, dimension, random);
            break;
        }
        entries.push_back({PersonId{person}, PortraitId{1 + (row * 7919LL) % 1000003}, std::move(values)});
    }
    return entries;
}

std::vector<ScoredPerson> bruteForce(const std::vector<IndexEntry>& entries,
                                     const search::SearchRequest& request) {
    const auto shares = sharesOf(request);
    std::map<qint64, std::vector<ScoredPerson>> best; // of each face
    for (const auto& entry : entries) {
        if (entry.person.value < request.excludedPersons.size() &&
            request.excludedPersons.testBit(entry.person.value))
            continue;
        auto& faces = best[entry.person.value];
        faces.resize(request.probe.size(), {entry.person, entry.portrait, -2.0});
        for (size_t f = 0; f < faces.size(); ++f) {
            const double score = plainCosine(search::normalised(request.probe[f]), entry.templ);
            if (score > faces[f].score || (score == faces[f].score && entry.portrait < faces[f].portrait))
                faces[f] = {entry.person, entry.portrait, score};
        }
    }
    std::vector<ScoredPerson> list;
    for (const auto& [id, faces] : best)
        list.push_back(faces.size() == 1 ? faces.front() : fusedBy(shares, faces));
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    list.resize(std::min(list.size(), static_cast<size_t>(request.listLength)));
    return list;
}

search::IndexStamp stampOf(const char* name, int dimension) {
    return {
        Sha256::of("pack"), {1, static_cast<qint64>(qHash(QByteArray(name)))}, Sha256::of(name), dimension};
}

Result<std::unique_ptr<search::GalleryIndexFile>> openAt(const QString& path,
                                                         const search::IndexStamp& stamp) {
    auto index = search::GalleryIndexFile::open(path, stamp.pack, stamp.dimension);
    if (index && (*index)->stamp() != stamp)
        return fail(ErrorCode::IndexDamaged, path, u"of another state"_s);
    return index;
}

QString asText(const std::vector<ScoredPerson>& persons) {
    QString text;
    for (const auto& found : persons) {
        text += u"%1/%2 %3"_s.arg(found.person.value).arg(found.portrait.value).arg(found.score, 0, 'g', 17);
        for (const double score : found.faceScores)
            text += u" %1"_s.arg(score, 0, 'g', 17);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace sl::test

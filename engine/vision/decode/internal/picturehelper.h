// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/jail/jailedhelper.h"
#include "engine/pictures/decodedimage.h"
#include "engine/vision/decode/imagedecoder.h"

#include <memory>
#include <optional>

namespace sl::vision {

/// The limits of secondlook-pictures: a picture of the largest size, decoded twice, with 16 bits a sample.
/// The processor's time is the whole helper's, which does nothing but wait and fork; a picture has two
/// minutes of its own (app/pictures).
[[nodiscard]] jail::Limits pictureLimits();

/// Decodes strangers' pictures in the jail, one after the other, without a process started anew for each:
/// the helper forks. Used by one thread at a time; everything blocks.
class PictureHelper {
public:
    /// `program` is a full path; empty: secondlook-pictures beside the running program. Nothing is started
    /// before the first picture.
    explicit PictureHelper(QString program = {}, jail::Limits limits = pictureLimits(),
                           jail::Sandbox sandbox = jail::Sandbox::WherePossible);
    ~PictureHelper();

    /// As decodeImage(). A helper that is gone is replaced, and the process that it forked for the picture;
    /// only a picture that ends two of them is given up, or one of them after a minute.
    [[nodiscard]] Result<pictures::DecodedImage> decode(const QByteArray& file, const QString& name,
                                                        const pictures::DecodeLimits& limits = {},
                                                        QSize fitInside = {},
                                                        Isolation isolation = Isolation::OfEachPicture);

    /// Of the last helper; none before the first picture.
    [[nodiscard]] std::optional<jail::Confinement> confinement() const { return m_confinement; }
    [[nodiscard]] std::optional<qint64> helperProcess() const;

private:
    [[nodiscard]] Status start();
    [[nodiscard]] Result<QByteArray> ask(const QByteArray& file, const QByteArray& request);
    [[nodiscard]] Status give(const QByteArray& file);
    [[nodiscard]] Result<pictures::DecodedImage> read(const QByteArray& answer) const;

    QString m_program;
    jail::Limits m_limits;
    jail::Sandbox m_sandbox;
    int m_media = -1; ///< memory without a name that takes the file's bytes; the helper can only read it
    std::unique_ptr<jail::JailedHelper> m_helper;
    std::optional<jail::Confinement> m_confinement;
};

} // namespace sl::vision

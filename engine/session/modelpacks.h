// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/executor.h"
#include "engine/core/jobs/job.h"
#include "engine/vision/packs/modelpack.h"

#include <QList>
#include <QMutex>
#include <QString>

#include <memory>
#include <vector>

namespace sl::session {

/// A model pack that was found on this machine, or a folder with one that cannot be used.
struct PackInfo {
    QString folder;
    QString id, name, licence;
    QString identity; ///< SHA-256 over manifest and files, hex; empty when it cannot be used
    int dimension = 0;
    bool measuresQuality = false;
    std::vector<vision::FmrPoint> fmr; ///< falling FMR; empty: not measured
    QString card;                      ///< MODEL_CARD.md; empty: it has none
    Error problem;                     ///< when it cannot be used

    [[nodiscard]] bool isUsable() const { return !identity.isEmpty(); }
};

/// A published pack that can be installed by its id: the program knows its files' addresses and hashes.
struct InstallablePack {
    QString id, name, licence;
    qint64 bytes = 0; ///< to be fetched
    QStringList files;
    QString card; ///< its model card
};

/// A running installation; the future ends with the job, cancelled or not, and gives the pack's folder.
struct PackInstallation {
    std::shared_ptr<Job> job; ///< in bytes
    Future<QString> folder;
};

/// The folder that holds a user's own model packs, each in a folder of its own.
[[nodiscard]] QString userModelsFolder();

/// Reads the pack in `folder` and hashes its files; blocking.
[[nodiscard]] PackInfo readPack(const QString& folder);
/// The folder of the pack that is used when nothing else is chosen; `explicitFolder` is tried first.
/// Errors: NoModelPack, those of a pack that cannot be used.
[[nodiscard]] Result<QString> packToUse(const QString& explicitFolder);
/// Reads the pack and loads its networks; blocking. Errors: ModelInvalid, ModelHashMismatch, ModelLoadFailed.
[[nodiscard]] Status checkPack(const QString& folder);

/// The model packs of this machine, whatever workspace is open. Any thread; answers come from a thread of its
/// own. The destructor cancels installations and waits for them.
class ModelPacks {
public:
    explicit ModelPacks(QString explicitFolder = {}); ///< --models: tried first
    ~ModelPacks();
    ModelPacks(const ModelPacks&) = delete;
    ModelPacks& operator=(const ModelPacks&) = delete;

    /// --models decides which pack is used in this run.
    [[nodiscard]] bool isGiven() const { return !m_explicitFolder.isEmpty(); }
    /// In the order in which they are looked for; hashes every file.
    [[nodiscard]] Future<QList<PackInfo>> found();
    [[nodiscard]] static QList<InstallablePack> installable();
    /// `source` and errors as of packs::installPack(). One after the other.
    [[nodiscard]] PackInstallation install(const QString& source);

private:
    const QString m_explicitFolder;
    CancelSource m_stopping;
    QMutex m_mutex;                                  ///< guards m_installations
    std::vector<std::weak_ptr<Job>> m_installations; ///< running, waiting or ended
    SerialExecutor m_thread{u"model-packs"_s};       ///< last: it joins before the others go
};

} // namespace sl::session

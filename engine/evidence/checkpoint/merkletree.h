// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace sl::evidence {

/// How large a tree was, and its root then: 32 bytes, that of an empty tree included.
struct TreeHead {
    qint64 size = 0;
    QByteArray root;
    bool operator==(const TreeHead&) const = default;
};

/// The Merkle hash tree of RFC 6962 with SHA-256 over the entries of a log: a leaf is the hash of 0x00 and
/// the entry, a node that of 0x01 and its two children.
class MerkleTree {
public:
    void append(QByteArrayView entry) { appendHash(leafHash(entry)); }
    void appendHash(const QByteArray& leaf) { m_leaves += leaf; } ///< of an entry that is not at hand
    [[nodiscard]] static QByteArray leafHash(QByteArrayView entry);

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] TreeHead head() const { return headAt(size()); }
    /// As it was when it had that many entries; `size` is within the tree.
    [[nodiscard]] TreeHead headAt(qint64 size) const;
    /// The consistency proof of RFC 6962, section 2.1.2, from the head of that size, which is within the
    /// tree.
    [[nodiscard]] QList<QByteArray> proofSince(qint64 size) const;

private:
    [[nodiscard]] QByteArray rootOf(qint64 first, qint64 end) const;
    void prove(qint64 first, qint64 end, qint64 size, bool isKnown, QList<QByteArray>& proof) const;
    QByteArray m_leaves; ///< their hashes, one after the other
};

/// Whether `proof` shows that the tree of `later` begins with that of `earlier`.
[[nodiscard]] bool continues(const TreeHead& later, const TreeHead& earlier, const QList<QByteArray>& proof);

} // namespace sl::evidence

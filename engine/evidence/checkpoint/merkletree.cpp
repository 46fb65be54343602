// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/checkpoint/merkletree.h"

#include <QCryptographicHash>

namespace sl::evidence {
namespace {

constexpr qint64 kHash = 32;

QByteArray hashOf(char prefix, QByteArrayView left, QByteArrayView right = {}) {
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    hasher.addData(QByteArrayView(&prefix, 1));
    hasher.addData(left);
    hasher.addData(right);
    return hasher.result();
}

QByteArray node(const QByteArray& left, const QByteArray& right) {
    return hashOf('\1', left, right);
}

/// The largest power of two below `size`, which is at least 2: where a tree divides.
qint64 splitOf(qint64 size) {
    qint64 split = 1;
    while (split * 2 < size)
        split *= 2;
    return split;
}

} // namespace

QByteArray MerkleTree::leafHash(QByteArrayView entry) {
    return hashOf('\0', entry);
}

qint64 MerkleTree::size() const {
    return m_leaves.size() / kHash;
}

TreeHead MerkleTree::headAt(qint64 size) const {
    return {size, rootOf(0, size)};
}

QByteArray MerkleTree::rootOf(qint64 first, qint64 end) const {
    if (end == first)
        return QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    if (end - first == 1)
        return m_leaves.mid(first * kHash, kHash);
    const qint64 middle = first + splitOf(end - first);
    return node(rootOf(first, middle), rootOf(middle, end));
}

QList<QByteArray> MerkleTree::proofSince(qint64 size) const {
    QList<QByteArray> proof;
    if (size > 0)
        prove(0, this->size(), size, true, proof);
    return proof;
}

/// `isKnown`: the head of `size` entries has just this part's root.
void MerkleTree::prove(qint64 first, qint64 end, qint64 size, bool isKnown, QList<QByteArray>& proof) const {
    if (size == end - first) {
        if (!isKnown)
            proof.append(rootOf(first, end));
        return;
    }
    const qint64 split = splitOf(end - first);
    const qint64 middle = first + split;
    if (size <= split) {
        prove(first, middle, size, isKnown, proof);
        proof.append(rootOf(middle, end));
    } else {
        prove(middle, end, size - split, false, proof);
        proof.append(rootOf(first, middle));
    }
}

/// As RFC 9162 describes it in section 2.1.4.2.
bool continues(const TreeHead& later, const TreeHead& earlier, const QList<QByteArray>& proof) {
    if (earlier.size < 0 || earlier.size > later.size)
        return false;
    if (earlier.size == later.size)
        return proof.isEmpty() && earlier.root == later.root;
    if (earlier.size == 0)
        return proof.isEmpty();
    QList<QByteArray> path = proof;
    if ((earlier.size & (earlier.size - 1)) == 0)
        path.prepend(earlier.root);
    if (path.isEmpty())
        return false;
    qint64 old = earlier.size - 1;
    qint64 now = later.size - 1;
    for (; (old & 1) == 1; old >>= 1)
        now >>= 1;
    QByteArray before = path.takeFirst();
    QByteArray after = before;
    for (const QByteArray& hash : path) {
        if (now == 0)
            return false;
        if ((old & 1) == 1 || old == now) {
            before = node(hash, before);
            after = node(hash, after);
            for (; (old & 1) == 0 && old != 0; old >>= 1)
                now >>= 1;
        } else {
            after = node(after, hash);
        }
        old >>= 1;
        now >>= 1;
    }
    return now == 0 && before == earlier.root && after == later.root;
}

} // namespace sl::evidence

# SPDX-License-Identifier: Apache-2.0
"""Large matrix products through oneDNN: Debian's numpy and torch may sit on the plain reference BLAS."""
from __future__ import annotations

import numpy as np
import torch


def product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """left (n x k) times the transpose of right (m x k), in float32."""
    image = torch.from_numpy(np.ascontiguousarray(left.T, np.float32))[None, :, :, None]
    weight = torch.from_numpy(np.ascontiguousarray(right, np.float32))[:, :, None, None]
    with torch.no_grad():
        return torch.nn.functional.conv2d(image, weight)[0, :, :, 0].numpy().T


def leading(gram: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """The largest eigenvalues and their vectors (as rows) of a symmetric matrix, by block power iteration."""
    block = np.random.default_rng(0).standard_normal((len(gram), min(len(gram), count + 40)))
    for _ in range(10):
        block, _ = np.linalg.qr(product(gram, block.T).astype(np.float64))
    value, vector = np.linalg.eigh(block.T @ product(gram, block.T).astype(np.float64))
    order = np.argsort(value)[::-1][:count]
    return value[order], (block @ vector[:, order]).T


def principal(rows: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean, leading unit components and the standard deviations along them."""
    mean = rows.mean(0)
    centred = (rows - mean).astype(np.float32)
    value, vector = leading(product(centred, centred), count)
    length = np.sqrt(np.maximum(value, 1e-6))
    axes = product(vector, centred.T) / length[:, None]
    return mean, axes, (length / np.sqrt(len(rows))).astype(np.float32)

# SPDX-License-Identifier: Apache-2.0
"""Five-point alignment: the same template and similarity fit as the program's own aligner."""
from __future__ import annotations

import cv2
import numpy as np

CHIP = 112
TEMPLATE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]],
    np.float64)
MIRRORED = (1, 0, 2, 4, 3)


def similarity(source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """The least-squares similarity (Umeyama, no reflection) from source to target points, as 2x3."""
    source_mean, target_mean = source.mean(0), target.mean(0)
    source_c, target_c = source - source_mean, target - target_mean
    u, singular, vt = np.linalg.svd(target_c.T @ source_c / len(source))
    sign = np.array([1.0, np.sign(np.linalg.det(u) * np.linalg.det(vt))])
    rotation = (u * sign) @ vt
    scale = (singular * sign).sum() / source_c.var(0).sum()
    matrix = np.empty((2, 3))
    matrix[:, :2] = scale * rotation
    matrix[:, 2] = target_mean - matrix[:, :2] @ source_mean
    return matrix


def apply(matrix: np.ndarray, points: np.ndarray) -> np.ndarray:
    return points @ matrix[:, :2].T + matrix[:, 2]


def chip(image: np.ndarray, landmarks: np.ndarray, margin: int = 0, border: int = cv2.BORDER_CONSTANT) -> np.ndarray:
    """The aligned face, CHIP pixels square plus a margin on each side."""
    matrix = similarity(np.asarray(landmarks, np.float64), TEMPLATE + margin)
    side = CHIP + 2 * margin
    return cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=border)

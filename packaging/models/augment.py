# SPDX-License-Identifier: Apache-2.0
"""What happens to a face between a person and a file: the student must give the teacher's answer all the same."""
from __future__ import annotations

import cv2
import numpy as np

Random = np.random.Generator


def jitter(random: Random, image: np.ndarray, side: int, strength: float) -> np.ndarray:
    """A view `side` pixels square out of the middle, shifted, turned and scaled as wrong landmarks would."""
    shift = random.normal(0, 1.3 * strength, 2)
    angle = random.normal(0, 2.5 * strength)
    scale = float(np.exp(random.normal(0, 0.03 * strength)))
    centre = image.shape[0] / 2 - 0.5
    matrix = cv2.getRotationMatrix2D((centre, centre), angle, scale)
    matrix[:, 2] += shift + side / 2 - 0.5 - centre
    return cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def coarse(random: Random, image: np.ndarray, smallest: int = 20) -> np.ndarray:
    side = image.shape[0]
    small = int(np.exp(random.uniform(np.log(smallest), np.log(0.8 * side))))
    down = cv2.resize(image, (small, small), interpolation=cv2.INTER_AREA)
    return cv2.resize(down, (side, side), interpolation=cv2.INTER_LINEAR if random.random() < 0.6 else cv2.INTER_CUBIC)


def blur(random: Random, image: np.ndarray) -> np.ndarray:
    if random.random() < 0.6:
        return cv2.GaussianBlur(image, (0, 0), random.uniform(0.5, 2.0))
    length = int(random.integers(3, 9))
    kernel = np.zeros((length, length), np.float32)
    angle = random.uniform(0, np.pi)
    end = np.array([np.cos(angle), np.sin(angle)]) * length / 2
    middle = (length - 1) / 2
    cv2.line(kernel, tuple(int(v) for v in np.round(middle - end)), tuple(int(v) for v in np.round(middle + end)), 1.0)
    return cv2.filter2D(image, -1, kernel / max(1.0, float(kernel.sum())))


def light(random: Random, image: np.ndarray) -> np.ndarray:
    """Gamma, gain, offset and colour cast, by table."""
    ramp = np.arange(256, dtype=np.float32) / 255
    gamma = np.exp(random.normal(0, 0.25))
    curve = ramp ** gamma * np.exp(random.normal(0, 0.15)) + random.normal(0, 0.05)
    cast = np.exp(random.normal(0, 0.08, 3))
    table = np.clip(curve[:, None] * cast[None] * 255, 0, 255).astype(np.uint8)
    return cv2.LUT(image, table.reshape(256, 1, 3))


def shade(random: Random, image: np.ndarray) -> np.ndarray:
    side = image.shape[0]
    field = cv2.resize(random.normal(0, 0.35, (2, 2)).astype(np.float32), (side, side), interpolation=cv2.INTER_CUBIC)
    return np.clip(image * np.exp(field)[..., None], 0, 255).astype(np.uint8)


def noise(random: Random, image: np.ndarray) -> np.ndarray:
    level = random.uniform(2, 16)
    channels = 1 if random.random() < 0.4 else 3
    grain = random.standard_normal((*image.shape[:2], channels), dtype=np.float32) * level
    return np.clip(image + grain, 0, 255).astype(np.uint8)


def jpeg(random: Random, image: np.ndarray) -> np.ndarray:
    done, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(15, 80))])
    return cv2.imdecode(data, cv2.IMREAD_COLOR) if done else image


def grey(random: Random, image: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)


def erase(random: Random, image: np.ndarray) -> np.ndarray:
    side = image.shape[0]
    height, width = (int(v) for v in random.integers(side // 8, side * 2 // 5, 2))
    top, left = int(random.integers(0, side - height)), int(random.integers(0, side - width))
    result = image.copy()
    result[top:top + height, left:left + width] = random.integers(0, 256, 3)
    return result


STEPS = ((light, 0.4), (shade, 0.12), (blur, 0.1), (coarse, 0.2), (noise, 0.15), (grey, 0.08), (jpeg, 0.15), (erase, 0.1))


def view(random: Random, image: np.ndarray, side: int) -> np.ndarray:
    """What the student is shown of a face: a third are nearly untouched."""
    seen = jitter(random, image, side, 2.0 if random.random() < 0.15 else 1.0)
    if random.random() < 0.5:
        seen = np.ascontiguousarray(seen[:, ::-1])
    if random.random() < 0.3:
        return seen
    for step, chance in STEPS:
        if random.random() < chance:
            seen = step(random, seen)
    return seen

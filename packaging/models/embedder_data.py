# SPDX-License-Identifier: Apache-2.0
"""Faces for the embedder to learn from: training crops, and invented ones made out of them.

An invented face need not look like anyone: what the teacher says of it is the label. Kinds: two crops melted by a
smooth random mask, a crop moved along random principal components, a face drawn from the components alone, each
possibly bent by a smooth random warp."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

import faces
import linear
import prepare

SIDE = prepare.SIDE
SMALL = SIDE // 2
COMPONENTS = 250


@dataclass
class Components:
    mean: np.ndarray     # SMALL*SMALL*3
    axes: np.ndarray     # COMPONENTS x SMALL*SMALL*3
    deviation: np.ndarray

    @staticmethod
    def of(crops: np.ndarray) -> "Components":
        rows = np.stack([cv2.resize(crop, (SMALL, SMALL), interpolation=cv2.INTER_AREA).ravel() for crop in crops])
        rows = rows.astype(np.float32)
        return Components(*linear.principal(rows, COMPONENTS))

    def draw(self, random: np.random.Generator, strength: float) -> np.ndarray:
        coefficients = random.standard_normal(len(self.axes)).astype(np.float32) * self.deviation * strength
        change = (coefficients @ self.axes).reshape(SMALL, SMALL, 3)
        return cv2.resize(change, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)

    def mean_image(self) -> np.ndarray:
        return cv2.resize(self.mean.reshape(SMALL, SMALL, 3), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)


def smooth_field(random: np.random.Generator, cells: int, channels: int) -> np.ndarray:
    field = random.standard_normal((cells, cells, channels)).astype(np.float32)
    return cv2.resize(field, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC).reshape(SIDE, SIDE, channels)


def warp(random: np.random.Generator, image: np.ndarray) -> np.ndarray:
    shift = smooth_field(random, int(random.integers(4, 8)), 2) * random.uniform(0.5, 3.5)
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    return cv2.remap(image, columns + shift[..., 0], rows + shift[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def recolour(image: np.ndarray, like: np.ndarray) -> np.ndarray:
    mean, deviation = image.mean((0, 1)), image.std((0, 1)) + 1
    return (image - mean) * ((like.std((0, 1)) + 1) / deviation) + like.mean((0, 1))


class Inventor:
    def __init__(self, seed: int) -> None:
        labels = np.load(faces.WORK / "labels.npz")
        usable = np.isin(labels["fold"], faces.TRAINING_FOLDS) & ~np.isnan(labels["landmarks"][:, 0, 0])
        self.crops = np.load(faces.WORK / "crops.npy")[usable]
        self.random = np.random.default_rng(seed)
        chosen = self.random.permutation(len(self.crops))[:3000]
        self.components = Components.of(self.crops[chosen])

    def crop(self) -> np.ndarray:
        image = self.crops[self.random.integers(len(self.crops))]
        return image[:, ::-1] if self.random.random() < 0.5 else image

    def melt(self) -> np.ndarray:
        one = self.crop().astype(np.float32)
        other = recolour(self.crop().astype(np.float32), one)
        if self.random.random() < 0.35:
            mask: np.ndarray | float = self.random.uniform(0.25, 0.75)
        else:
            field = smooth_field(self.random, int(self.random.integers(2, 6)), 1) * self.random.uniform(1, 6)
            mask = 1 / (1 + np.exp(-field))
        return one * mask + other * (1 - mask)

    def make(self) -> np.ndarray:
        """One face, SIDE pixels square, BGR bytes."""
        random = self.random
        kind = random.random()
        bend = 0.5
        if kind < 0.3:
            image, bend = self.crop().astype(np.float32), 0.3
        elif kind < 0.65:
            image = self.melt()
        elif kind < 0.85:
            base = self.crop().astype(np.float32) if random.random() < 0.6 else self.melt()
            image = base + self.components.draw(random, random.uniform(0.2, 0.6))
        else:
            image = self.components.mean_image() + self.components.draw(random, random.uniform(0.6, 1.1))
        if random.random() < bend:
            image = warp(random, image)
        if random.random() < 0.15:
            shade = smooth_field(random, 2, 1) * random.uniform(5, 30)
            image = image + shade
        return np.clip(image, 0, 255).astype(np.uint8)

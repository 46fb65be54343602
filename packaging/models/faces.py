# SPDX-License-Identifier: Apache-2.0
"""Where the training photos lie and who may be used for what.

Folds 1-4 train, fold 5 chooses and measures; no person stands in two folds."""
from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

SHARED = Path(os.environ.get("SECONDLOOK_SHARED", Path(__file__).resolve().parents[3] / "shared"))
WORK = Path(os.environ.get("SECONDLOOK_TRAINING", Path(__file__).resolve().parents[2] / "build" / "training"))
TEACHER = SHARED / "models"
LFW = SHARED / "faces" / "lfw"
BOXED = SHARED / "faces" / "boxed"
TRAINING_FOLDS = (1, 2, 3, 4)
MEASURING_FOLD = 5
PAIRS_PER_FOLD = 600


@dataclass(frozen=True)
class Photo:
    person: str
    number: int
    fold: int

    @property
    def path(self) -> Path:
        return LFW / "images" / self.person / f"{self.person}_{self.number:04d}.jpg"

    def read(self) -> np.ndarray:
        image = cv2.imread(str(self.path), cv2.IMREAD_COLOR)
        if image is None:
            raise FileNotFoundError(self.path)
        return image


def photos(folds: tuple[int, ...] = TRAINING_FOLDS + (MEASURING_FOLD,)) -> list[Photo]:
    found: list[Photo] = []
    for line in (LFW / "people.txt").read_text().splitlines():
        person, count, fold = line.split("\t")
        if int(fold) in folds:
            every = [Photo(person, number, int(fold)) for number in range(1, int(count) + 1)]
            found += [photo for photo in every if photo.path.exists()]
    return found


@dataclass(frozen=True)
class Pair:
    first: tuple[str, int]
    second: tuple[str, int]
    same: bool
    fold: int


def pairs() -> list[Pair]:
    found: list[Pair] = []
    for index, line in enumerate((LFW / "pairs.txt").read_text().splitlines()):
        part = line.split("\t")
        fold = index // PAIRS_PER_FOLD + 1
        if len(part) == 3:
            found.append(Pair((part[0], int(part[1])), (part[0], int(part[2])), True, fold))
        else:
            found.append(Pair((part[0], int(part[1])), (part[2], int(part[3])), False, fold))
    return found

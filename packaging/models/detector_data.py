# SPDX-License-Identifier: Apache-2.0
"""Scenes for the detector to learn from: training photos turned, scaled, tiled and pasted, with the teacher's labels."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

import augment
import faces
import geometry

SURE = 0.65          # teacher's score from which a face is a face; less sure ones are neither face nor background
SMALLEST = 7.0       # pixels (square root of the box's area)
VISIBLE = 0.6


@dataclass
class Label:
    box: np.ndarray        # centre x, centre y, width, height
    landmarks: np.ndarray  # 5x2
    sure: bool

    def moved(self, matrix: np.ndarray) -> "Label":
        scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
        centre = geometry.apply(matrix, self.box[None, :2])[0]
        points = geometry.apply(matrix, self.landmarks)
        if np.linalg.det(matrix[:, :2]) < 0:
            points = points[list(geometry.MIRRORED)]
        return Label(np.concatenate([centre, self.box[2:] * scale]), points, self.sure)

    def size(self) -> float:
        return float(np.sqrt(self.box[2] * self.box[3]))


@dataclass
class Scene:
    image: np.ndarray
    labels: list[Label]
    unsure: list[Label]


class SceneMaker:
    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        stored = np.load(faces.WORK / "labels.npz")
        wanted = np.isin(stored["fold"], faces.TRAINING_FOLDS)
        place = {old: new for new, old in enumerate(np.flatnonzero(wanted))}
        every = faces.photos(faces.TRAINING_FOLDS)
        assert len(every) == len(place)
        self.photos = [photo.read() for photo in every]
        self.labels: list[list[Label]] = [[] for _ in every]
        for row in stored["faces"]:
            if int(row[0]) in place:
                box = np.concatenate([row[2:4] + row[4:6] / 2, row[4:6]])
                self.labels[place[int(row[0])]].append(Label(box, row[6:].reshape(5, 2).astype(np.float64), bool(row[1] >= SURE)))
        self.textures = [self._texture() for _ in range(400)]

    def _texture(self) -> np.ndarray:
        """A piece of a photo without any face, even an unsure one."""
        random = self.random
        while True:
            index = int(random.integers(len(self.photos)))
            image = self.photos[index]
            height, width = image.shape[:2]
            for _ in range(20):
                side = int(random.integers(40, 140))
                left, top = int(random.integers(0, width - side)), int(random.integers(0, height - side))
                if all(abs(label.box[0] - left - side / 2) > (side + 1.3 * label.box[2]) / 2
                       or abs(label.box[1] - top - side / 2) > (side + 1.3 * label.box[3]) / 2
                       for label in self.labels[index]):
                    return image[top:top + side, left:left + side].copy()

    def background(self, side: int) -> np.ndarray:
        random = self.random
        kind = random.random()
        if kind < 0.15:
            return np.full((side, side, 3), random.integers(0, 256, 3), np.uint8)
        if kind < 0.3:
            cells = int(random.integers(2, 24))
            field = random.integers(0, 256, (cells, cells, 3)).astype(np.uint8)
            return cv2.resize(field, (side, side), interpolation=int(random.choice([cv2.INTER_NEAREST, cv2.INTER_CUBIC])))
        if kind < 0.6:
            return cv2.resize(self.textures[random.integers(len(self.textures))], (side, side), interpolation=cv2.INTER_CUBIC)
        count = int(random.integers(2, 7))
        cell = -(-side // count)
        rows = [np.hstack([cv2.resize(self._turned(), (cell, cell)) for _ in range(count)]) for _ in range(count)]
        return np.ascontiguousarray(np.vstack(rows)[:side, :side])

    def _turned(self) -> np.ndarray:
        texture = self.textures[self.random.integers(len(self.textures))]
        return np.rot90(texture, int(self.random.integers(4)))

    def _angle(self) -> float:
        random = self.random
        return float(random.normal(0, 10) if random.random() < 0.65 else random.uniform(-50, 50))

    def _paste(self, canvas: np.ndarray, owner: np.ndarray, labels: list[Label], size: float, at: np.ndarray,
               oval: bool, window: tuple[int, int, int, int] | None = None) -> None:
        """One photo so that its middle face gets that size at that place; the label list is prolonged."""
        random = self.random
        index = int(random.integers(len(self.photos)))
        mine = [label for label in self.labels[index] if label.sure]
        if not mine:
            return
        main = max(mine, key=lambda label: label.size() - abs(label.box[0] - 125))
        matrix = cv2.getRotationMatrix2D(tuple(float(v) for v in main.box[:2]), self._angle(), size / main.size())
        if random.random() < 0.5:
            flip = np.array([[-1.0, 0, 2 * main.box[0]], [0, 1, 0], [0, 0, 1]])
            matrix = (np.vstack([matrix, [0, 0, 1]]) @ flip)[:2]
        matrix[:, 2] += at - main.box[:2]
        side = canvas.shape[0]
        image = self.photos[index]
        scale = size / main.size()
        if scale < 0.6:
            image = cv2.GaussianBlur(image, (0, 0), 0.42 / scale)
        mask = np.zeros(image.shape[:2], np.uint8)
        if oval:
            axes = tuple(int(v) for v in main.box[2:] * random.uniform(0.6, 0.85))
            cv2.ellipse(mask, tuple(int(v) for v in main.box[:2]), axes, 0, 0, 360, 255, -1)
            mask = cv2.GaussianBlur(mask, (0, 0), 3)
        else:
            mask[1:-1, 1:-1] = 255
        number = int(owner.max()) + 1
        region = window or (0, 0, side, side)
        self._blend(canvas, owner, number, image, mask, matrix, region)
        for label in ([main] if oval else self.labels[index]):
            moved = label.moved(matrix)
            moved.owner = number  # type: ignore[attr-defined]
            labels.append(moved)

    @staticmethod
    def _blend(canvas: np.ndarray, owner: np.ndarray, number: int, image: np.ndarray, mask: np.ndarray,
               matrix: np.ndarray, region: tuple[int, int, int, int]) -> None:
        """Lays the photo into the canvas, only where its corners and the region (left, top, right, bottom) allow."""
        height, width = image.shape[:2]
        corners = geometry.apply(matrix, np.array([[0, 0], [width, 0], [0, height], [width, height]], np.float64))
        low = np.maximum(np.floor(corners.min(0)).astype(int), region[:2])
        high = np.minimum(np.ceil(corners.max(0)).astype(int), region[2:])
        if (high <= low).any():
            return
        local = matrix.copy()
        local[:, 2] -= low
        size = tuple(int(v) for v in high - low)
        warped = cv2.warpAffine(image, local, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        weight = cv2.warpAffine(mask, local, size, flags=cv2.INTER_LINEAR)
        place = np.s_[low[1]:high[1], low[0]:high[0]]
        share = (weight.astype(np.float32) / 255)[..., None]
        canvas[place] = (warped * share + canvas[place] * (1 - share)).astype(np.uint8)
        owner[place][weight > 127] = number

    def _size(self, low: float, high: float) -> float:
        return float(np.exp(self.random.uniform(np.log(low), np.log(high))))

    def make(self, side: int) -> Scene:
        random = self.random
        canvas = self.background(side)
        owner = np.zeros((side, side), np.int16)
        labels: list[Label] = []
        kind = random.random()
        if kind < 0.42:
            size = self._size(14, 0.85 * side)
            self._paste(canvas, owner, labels, size, random.uniform(0.2, 0.8, 2) * side, oval=False)
        elif kind < 0.72:
            count = int(random.integers(2, 6))
            cell = side / count
            for row in range(count):
                for column in range(count):
                    window = tuple(int(round(v * cell)) for v in (column, row, column + 1, row + 1))
                    at = (np.array([column, row]) + random.uniform(0.35, 0.65, 2)) * cell
                    self._paste(canvas, owner, labels, self._size(0.3 * cell, 0.75 * cell), at, False, window)
        elif kind < 0.96:
            largest = self._size(14, 0.5 * side)
            for _ in range(int(random.integers(1, 12))):
                self._paste(canvas, owner, labels, largest * random.uniform(0.6, 1.2), random.uniform(0, 1, 2) * side, True)
        return self._finish(canvas, owner, labels)

    def _finish(self, canvas: np.ndarray, owner: np.ndarray, labels: list[Label]) -> Scene:
        kept: list[Label] = []
        unsure: list[Label] = []
        for label in labels:
            seen = self._visible(owner, label)
            if seen < 0.15:
                continue
            (kept if label.sure and seen >= VISIBLE and label.size() >= SMALLEST else unsure).append(label)
        random = self.random
        for step, chance in ((augment.light, 0.5), (augment.shade, 0.15), (augment.blur, 0.1), (augment.noise, 0.15),
                             (augment.grey, 0.12), (augment.jpeg, 0.2)):
            if random.random() < chance:
                canvas = step(random, canvas)
        if random.random() < 0.1:
            canvas = augment.coarse(random, canvas, canvas.shape[0] // 3)
            unsure += [label for label in kept if label.size() < 24]
            kept = [label for label in kept if label.size() >= 24]
        return Scene(canvas, kept, unsure)

    @staticmethod
    def _visible(owner: np.ndarray, label: Label) -> float:
        """Share of the face's inner box that its own photo still owns."""
        low = np.floor(label.box[:2] - 0.4 * label.box[2:]).astype(int)
        high = np.ceil(label.box[:2] + 0.4 * label.box[2:]).astype(int)
        area = max(1, int(np.prod(high - low)))
        low, high = np.maximum(low, 0), np.minimum(high, owner.shape[0])
        if (high <= low).any():
            return 0.0
        return float((owner[low[1]:high[1], low[0]:high[0]] == label.owner).sum() / area)  # type: ignore[attr-defined]

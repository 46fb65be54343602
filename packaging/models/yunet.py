# SPDX-License-Identifier: Apache-2.0
"""A detector with YuNet's outputs, run through OpenCV and decoded as the program decodes it."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

STRIDES = (8, 16, 32)
OUTPUTS = [f"{kind}_{stride}" for stride in STRIDES for kind in ("cls", "obj", "bbox", "kps")]


@dataclass
class Face:
    score: float
    box: np.ndarray        # x, y, width, height
    landmarks: np.ndarray  # 5x2, image left to right

    def area(self) -> float:
        return float(self.box[2] * self.box[3])


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return float(shared / (one[2] * one[3] + other[2] * other[3] - shared))


def decode(outputs: dict[str, np.ndarray], columns: int, threshold: float) -> list[Face]:
    """All cells at or over the threshold; `columns` is the input's width in pixels."""
    faces: list[Face] = []
    for stride in STRIDES:
        score = np.sqrt(np.clip(outputs[f"cls_{stride}"].ravel(), 0, 1) * np.clip(outputs[f"obj_{stride}"].ravel(), 0, 1))
        box = outputs[f"bbox_{stride}"].reshape(-1, 4)
        points = outputs[f"kps_{stride}"].reshape(-1, 5, 2)
        for cell in np.flatnonzero(score >= threshold):
            corner = np.array([cell % (columns // stride), cell // (columns // stride)], np.float64)
            centre = (corner + box[cell, :2]) * stride
            size = np.exp(box[cell, 2:]) * stride
            faces.append(Face(float(score[cell]), np.concatenate([centre - size / 2, size]), (points[cell] + corner) * stride))
    return faces


def suppress(faces: list[Face], limit: float = 0.3) -> list[Face]:
    kept: list[Face] = []
    for face in sorted(faces, key=lambda each: -each.score):
        if all(overlap(face.box, other.box) <= limit for other in kept):
            kept.append(face)
    return kept


class Detector:
    def __init__(self, path: Path, threshold: float = 0.6) -> None:
        self.net = cv2.dnn.readNetFromONNX(str(path))
        self.threshold = threshold

    def detect(self, image: np.ndarray, longest: int = 640, enlarge: float = 1.0) -> list[Face]:
        """Faces in the image's own pixels; a larger image is first reduced to `longest`."""
        height, width = image.shape[:2]
        scale = enlarge * min(1.0, longest / (enlarge * max(height, width)))
        scaled = image
        if scale != 1.0:
            method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            scaled = cv2.resize(image, (round(width * scale), round(height * scale)), interpolation=method)
        rows, columns = (-(-side // 32) * 32 for side in scaled.shape[:2])
        padded = cv2.copyMakeBorder(scaled, 0, rows - scaled.shape[0], 0, columns - scaled.shape[1], cv2.BORDER_CONSTANT)
        self.net.setInput(cv2.dnn.blobFromImage(padded))
        outputs = dict(zip(OUTPUTS, self.net.forward(OUTPUTS)))
        factor = np.array([width / scaled.shape[1], height / scaled.shape[0]])
        faces = suppress(decode(outputs, columns, self.threshold))
        for face in faces:
            face.box = face.box * np.tile(factor, 2)
            face.landmarks = face.landmarks * factor
        return faces


def best(faces: list[Face]) -> Face | None:
    return max(faces, key=lambda face: face.score, default=None)


def central(faces: list[Face], width: int, height: int) -> Face | None:
    """The face a portrait is about: large and near the middle."""
    def weight(face: Face) -> float:
        centre = face.box[:2] + face.box[2:] / 2
        distance = np.linalg.norm(centre - np.array([width, height]) / 2) / max(width, height)
        return face.area() * max(0.05, 1 - 2 * distance)
    return max(faces, key=weight, default=None)

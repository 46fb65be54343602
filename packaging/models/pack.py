# SPDX-License-Identifier: Apache-2.0
"""A model pack run as the program runs it: OpenCV only, detector, five-point alignment, mirrored mean template."""
from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

import geometry
import yunet


@dataclass
class Pack:
    detector: yunet.Detector
    net: cv2.dnn.Net
    embedder: dict

    @staticmethod
    def open(folder: Path) -> "Pack":
        manifest = json.loads((folder / "manifest.json").read_text())
        detector = manifest["detector"]
        net = cv2.dnn.readNetFromONNX(str(folder / manifest["embedder"]["file"]))
        return Pack(yunet.Detector(folder / detector["file"], detector["scoreThreshold"]), net, manifest["embedder"])

    def embed(self, chip: np.ndarray) -> np.ndarray:
        mean, std = np.array(self.embedder["mean"]), np.array(self.embedder["std"])
        rgb = chip[..., ::-1] if self.embedder["colour"] == "rgb" else chip
        fed = ((rgb * self.embedder["scale"] - mean) / std).astype(np.float32).transpose(2, 0, 1)
        self.net.setInput(np.ascontiguousarray(fed[None]))
        found = self.net.forward().ravel().astype(np.float64)
        return found / np.linalg.norm(found)

    def template(self, image: np.ndarray, landmarks: np.ndarray) -> np.ndarray:
        chip = geometry.chip(image, landmarks)
        both = self.embed(chip) + self.embed(np.ascontiguousarray(chip[:, ::-1]))
        return both / np.linalg.norm(both)

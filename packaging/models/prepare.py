# SPDX-License-Identifier: Apache-2.0
"""Teacher's boxes and landmarks for every photo, and the aligned crops the embedder learns from."""
from __future__ import annotations

import cv2
import numpy as np

import faces
import geometry
import yunet

MARGIN = 12
SIDE = geometry.CHIP + 2 * MARGIN


def label(detector: yunet.Detector, image: np.ndarray) -> list[yunet.Face]:
    """Faces seen at the photo's own size and at twice that (people in the background)."""
    found = detector.detect(image) + detector.detect(image, longest=2 * max(image.shape[:2]), enlarge=2.0)
    return yunet.suppress(found, 0.4)


def main() -> None:
    cv2.setNumThreads(1)
    faces.WORK.mkdir(parents=True, exist_ok=True)
    detector = yunet.Detector(faces.TEACHER / "face_detection_yunet_2023mar.onnx", 0.5)
    every = faces.photos()
    crops = np.zeros((len(every), SIDE, SIDE, 3), np.uint8)
    main_landmarks = np.full((len(every), 5, 2), np.nan, np.float32)
    rows: list[np.ndarray] = []
    for index, photo in enumerate(every):
        image = photo.read()
        found = label(detector, image)
        for face in found:
            rows.append(np.concatenate([[index, face.score], face.box, face.landmarks.ravel()]))
        first = yunet.central(detector.detect(image), image.shape[1], image.shape[0]) or yunet.central(
            found, image.shape[1], image.shape[0])
        if first is not None:
            main_landmarks[index] = first.landmarks
            crops[index] = geometry.chip(image, first.landmarks, MARGIN)
        if index % 500 == 0:
            print(f"{index} of {len(every)} photos, {len(rows)} faces", flush=True)
    np.savez(faces.WORK / "labels.npz",
             person=np.array([photo.person for photo in every]), number=np.array([photo.number for photo in every]),
             fold=np.array([photo.fold for photo in every]), landmarks=main_landmarks,
             faces=np.array(rows, np.float32))
    np.save(faces.WORK / "crops.npy", crops)
    print(f"done: {len(every)} photos, {len(rows)} faces, {int(np.isnan(main_landmarks[:, 0, 0]).sum())} without a face")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""Builds the compact principal-component face model for synthetic people, and reads it back.

Near-frontal training faces (folds 1-4, at most three photos a person), brought by thin plates to one place for the
five landmarks, white-balanced; mean and leading components only, as int8. Components come in two kinds: symmetric ones
(who it is) and lopsided ones (light from the side, a turned head). The file's format: resources/faces/README.md."""
from __future__ import annotations

import argparse
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

import faces
import geometry
import linear

MAGIC, VERSION = b"SLFM", 1
SIDE, HALF = 160, 80
SYMMETRIC, LOPSIDED, SHAPES = 96, 24, 6
COMPONENTS = SYMMETRIC + LOPSIDED
PLACES = np.array([[56.0, 70.0], [104.0, 70.0], [80.0, 97.0], [60.5, 118.0], [99.5, 118.0]])
PER_PERSON = 3
PIXELS = SIDE * SIDE + 2 * HALF * HALF
FILE = Path(__file__).resolve().parents[2] / "resources" / "faces" / "face_model.bin"


@dataclass
class FaceModel:
    """Planes Y (SIDE x SIDE), Cb and Cr (HALF x HALF) one after the other; components carry their standard deviation."""
    mean: np.ndarray        # PIXELS, 0..255
    components: np.ndarray  # COMPONENTS x PIXELS
    shapes: np.ndarray      # SHAPES x 5 x 2, pixels for one standard deviation

    def planes(self, coefficients: np.ndarray) -> np.ndarray:
        return self.mean + coefficients.astype(np.float32) @ self.components


def planes_of(image: np.ndarray) -> np.ndarray:
    ycc = cv2.cvtColor(image, cv2.COLOR_BGR2YCrCb)
    small = cv2.resize(ycc, (HALF, HALF), interpolation=cv2.INTER_AREA)
    return np.concatenate([ycc[..., 0].ravel(), small[..., 2].ravel(), small[..., 1].ravel()]).astype(np.float32)


def image_of(planes: np.ndarray) -> np.ndarray:
    """Float BGR, not yet limited to 0..255."""
    luma = planes[:SIDE * SIDE].reshape(SIDE, SIDE)
    blue, red = (cv2.resize(part.reshape(HALF, HALF), (SIDE, SIDE), interpolation=cv2.INTER_LINEAR) - 128
                 for part in (planes[SIDE * SIDE:-HALF * HALF], planes[-HALF * HALF:]))
    return np.stack([luma + 1.772 * blue, luma - 0.344136 * blue - 0.714136 * red, luma + 1.402 * red], 2)


def frontal(points: np.ndarray) -> bool:
    """Landmarks nearly symmetric about the line between the eyes' middle and the mouth's middle."""
    eyes, mouth = (points[0] + points[1]) / 2, (points[3] + points[4]) / 2
    across = points[1] - points[0]
    distance = np.linalg.norm(across)
    across = across / distance
    nose = abs((points[2] - (eyes + mouth) / 2) @ across) / distance
    corner = abs(((points[3] + points[4]) / 2 - eyes) @ across) / distance
    length = np.linalg.norm(mouth - eyes) / distance
    return bool(nose < 0.1 and corner < 0.1 and 0.85 < length < 1.25)


def anchors() -> np.ndarray:
    edge = np.linspace(0, SIDE - 1, 4)
    border = [(x, y) for x in edge for y in edge if x in (edge[0], edge[-1]) or y in (edge[0], edge[-1])]
    return np.array(border)


def thin_plate(target: np.ndarray, source: np.ndarray) -> np.ndarray:
    """For every pixel of the SIDE x SIDE target where in the source it comes from."""
    def kernel(squared: np.ndarray) -> np.ndarray:
        return squared * np.log(squared + 1e-9)

    count = len(target)
    system = np.zeros((count + 3, count + 3))
    system[:count, :count] = kernel(((target[:, None] - target[None]) ** 2).sum(2)) + 1e-3 * np.eye(count)
    system[:count, count:] = np.column_stack([np.ones(count), target])
    system[count:, :count] = system[:count, count:].T
    weights = np.linalg.solve(system, np.vstack([source, np.zeros((3, 2))]))
    rows, columns = np.mgrid[0:SIDE, 0:SIDE]
    grid = np.column_stack([columns.ravel(), rows.ravel()]).astype(np.float64)
    basis = np.column_stack([kernel(((grid[:, None] - target[None]) ** 2).sum(2)), np.ones(len(grid)), grid])
    return (basis @ weights).reshape(SIDE, SIDE, 2).astype(np.float32)


def normalised(image: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The face with its landmarks at PLACES, and where they were after a similarity alone."""
    matrix = geometry.similarity(points, PLACES)
    shape = geometry.apply(matrix, points)
    inverse = cv2.invertAffineTransform(matrix)
    border = anchors()
    target = np.vstack([PLACES, border])
    source = geometry.apply(inverse, np.vstack([shape, border]))
    where = thin_plate(target, source)
    return cv2.remap(image, where[..., 0], where[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), shape


def balanced(image: np.ndarray, usual: np.ndarray) -> np.ndarray:
    """Colour cast taken out: the mean of each channel moved 80 % of the way to its usual share of the brightness."""
    mean = image[20:140, 20:140].mean((0, 1)) + 1
    gain = (usual / usual.mean() * mean.mean() / mean) ** 0.8
    return np.clip(image * gain * (np.clip(115 / mean.mean(), 0.6, 1.7) ** 0.6), 0, 255).astype(np.uint8)


def chosen() -> list[tuple[faces.Photo, np.ndarray]]:
    stored = np.load(faces.WORK / "labels.npz")
    count: dict[str, int] = {}
    result = []
    for photo, points in zip(faces.photos(), stored["landmarks"].astype(np.float64)):
        if photo.fold in faces.TRAINING_FOLDS and frontal(points) and count.get(photo.person, 0) < PER_PERSON:
            count[photo.person] = count.get(photo.person, 0) + 1
            result.append((photo, points))
    return result


def flipped(planes: np.ndarray) -> np.ndarray:
    parts = np.split(planes, [SIDE * SIDE, SIDE * SIDE + HALF * HALF])
    return np.concatenate([part.reshape(side, side)[:, ::-1].ravel() for part, side in zip(parts, (SIDE, HALF, HALF))])


def bends(shapes: np.ndarray) -> np.ndarray:
    """Leading ways in which landmarks differ, SHAPES x 5 x 2, each as long as one standard deviation."""
    mirrored = shapes[:, geometry.MIRRORED] * np.array([-1.0, 1.0])
    both = np.concatenate([shapes, mirrored]).reshape(-1, 10)
    value, vector = np.linalg.eigh(np.cov(both.T))
    order = np.argsort(value)[::-1][:SHAPES]
    return (vector[:, order] * np.sqrt(value[order])).T.reshape(SHAPES, 5, 2)


def build() -> FaceModel:
    images, shapes = [], []
    for photo, points in chosen():
        image, shape = normalised(photo.read(), points)
        images.append(image)
        shapes.append(shape - PLACES)
    usual = np.mean([image[20:140, 20:140].mean((0, 1)) for image in images], 0)
    rows = np.stack([planes_of(balanced(image, usual)) for image in images])
    mirrored = np.stack([flipped(row) for row in rows])
    mean, symmetric, deviations = linear.principal((rows + mirrored) / 2, SYMMETRIC)
    _, lopsided, others = linear.principal((rows - mirrored) / 2, LOPSIDED)
    components = np.concatenate([symmetric * deviations[:, None], lopsided * others[:, None]])
    leading = bends(np.stack(shapes))
    print(f"{len(images)} near-frontal photos of {len({photo.person for photo, _ in chosen()})} people, "
          f"{(components ** 2).sum() / ((rows - mean) ** 2).sum() * len(rows):.3f} of the variance kept")
    return FaceModel(mean, components, leading.reshape(SHAPES, 5, 2))


def write(model: FaceModel, path: Path) -> None:
    bounds = (0, SIDE * SIDE, SIDE * SIDE + HALF * HALF, PIXELS)
    scales = np.zeros((COMPONENTS, 3), np.float32)
    codes = np.zeros((COMPONENTS, PIXELS), np.int8)
    for plane in range(3):
        part = model.components[:, bounds[plane]:bounds[plane + 1]]
        scales[:, plane] = np.abs(part).max(1) / 127
        codes[:, bounds[plane]:bounds[plane + 1]] = np.round(part / scales[:, plane:plane + 1])
    packed = zlib.compress(codes.tobytes(), 9)
    with path.open("wb") as file:
        file.write(MAGIC + struct.pack("<7I", VERSION, SIDE, HALF, SYMMETRIC, LOPSIDED, SHAPES, len(packed)))
        file.write(PLACES.astype("<f4").tobytes() + model.shapes.astype("<f4").tobytes())
        file.write(np.clip(np.round(model.mean), 0, 255).astype(np.uint8).tobytes())
        file.write(scales.astype("<f4").tobytes() + packed)


def read(path: Path = FILE) -> FaceModel:
    data = path.read_bytes()
    version, side, half, symmetric, lopsided, shapes, packed = struct.unpack_from("<7I", data, 4)
    if data[:4] != MAGIC or (version, side, half, symmetric) != (VERSION, SIDE, HALF, SYMMETRIC):
        raise ValueError(f"{path} is no face model of version {VERSION}")
    components = symmetric + lopsided
    place = 32 + 5 * 2 * 4
    leading = np.frombuffer(data, "<f4", shapes * 10, place).reshape(shapes, 5, 2)
    place += shapes * 40
    mean = np.frombuffer(data, np.uint8, PIXELS, place).astype(np.float32)
    place += PIXELS
    scales = np.frombuffer(data, "<f4", components * 3, place).reshape(components, 3)
    place += components * 12
    codes = np.frombuffer(zlib.decompress(data[place:place + packed]), np.int8).reshape(components, PIXELS)
    widths = (SIDE * SIDE, HALF * HALF, HALF * HALF)
    return FaceModel(mean, codes * np.repeat(scales, widths, axis=1), leading)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FILE)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    write(build(), options.out)
    print(options.out.name, options.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

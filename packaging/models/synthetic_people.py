# SPDX-License-Identifier: Apache-2.0
"""Draws people who do not exist from the face model: the recipe of resources/faces/README.md, as a prototype.

All lengths are in pixels of the model's 160 x 160 face before it is laid into the portrait."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

import face_model
from face_model import PLACES, SIDE, SYMMETRIC, FaceModel

CLIP, STRENGTH, LOPSIDED_STRENGTH = 1.6, 0.75, 0.3
SHAPE_STRENGTH = 0.9
REACH = 16.0               # of a landmark's displacement
WIDTH, HEIGHT = 240, 300   # of a portrait
FACE_SCALE = 1.15
FACE_AT = (120.0, 138.0)   # where the face's middle lies in the portrait


@dataclass
class Person:
    coefficients: np.ndarray
    shape: np.ndarray      # 5x2 displacement of the landmarks
    clothes: np.ndarray    # BGR


@dataclass
class Look:
    """How one portrait differs from the person: all zero and one is the person as drawn."""
    change: np.ndarray              # added to the coefficients
    yaw: float = 0.0                # pixels the nose moves sideways
    pitch: float = 0.0
    roll: float = 0.0               # degrees
    scale: float = 1.0
    smile: float = 0.0              # pixels the mouth's corners move up and out
    light: tuple[float, float] = (0.0, 0.0)  # brightness slope across and down, share at the edge
    gain: float = 1.0
    gamma: float = 1.0
    cast: tuple[float, float, float] = (1.0, 1.0, 1.0)
    blur: float = 0.0
    noise: float = 0.0
    backdrop: tuple[float, float, float] = (150.0, 150.0, 150.0)


def draw_person(model: FaceModel, random: np.random.Generator) -> Person:
    coefficients = np.clip(random.standard_normal(len(model.components)), -CLIP, CLIP)
    coefficients[:SYMMETRIC] *= STRENGTH
    coefficients[SYMMETRIC:] *= LOPSIDED_STRENGTH
    amounts = np.clip(random.standard_normal(len(model.shapes)), -CLIP, CLIP) * SHAPE_STRENGTH
    shape = np.tensordot(amounts, model.shapes, 1)
    return Person(coefficients, shape, random.uniform(30, 150) + random.uniform(-25, 25, 3))


def draw_look(model: FaceModel, random: np.random.Generator, change: float = 0.2) -> Look:
    grey = random.uniform(110, 200)
    return Look(change=np.clip(random.standard_normal(len(model.components)), -2, 2) * change,
                yaw=float(random.normal(0, 2.0)), pitch=float(random.normal(0, 1.5)), roll=float(random.normal(0, 3)),
                scale=float(np.exp(random.normal(0, 0.04))), smile=float(random.normal(0, 1.2)),
                light=(float(random.normal(0, 0.15)), float(random.normal(0, 0.08))),
                gain=float(np.exp(random.normal(0, 0.1))), gamma=float(np.exp(random.normal(0, 0.1))),
                cast=tuple(np.exp(random.normal(0, 0.03, 3))), blur=float(max(0, random.normal(0.2, 0.3))),
                noise=float(random.uniform(0.5, 4)), backdrop=tuple(grey + random.uniform(-12, 12, 3)))


def bent(image: np.ndarray, person: Person, look: Look) -> np.ndarray:
    """Shape, pose and expression as one backward displacement field of Gaussian bumps."""
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    shift = np.zeros((SIDE, SIDE, 2), np.float32)

    def bump(at: np.ndarray, by: np.ndarray, reach: float) -> None:
        weight = np.exp(-((columns - at[0]) ** 2 + (rows - at[1]) ** 2) / (2 * reach * reach))
        shift[...] += weight[..., None] * np.asarray(by, np.float32)

    for place, displacement in zip(PLACES, person.shape):
        bump(place, displacement, REACH)
    bump(PLACES[2], (look.yaw, look.pitch), 42.0)
    bump(PLACES[3], (-0.5 * look.smile, -look.smile), 11.0)
    bump(PLACES[4], (0.5 * look.smile, -look.smile), 11.0)
    return cv2.remap(image, columns - shift[..., 0], rows - shift[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def oval() -> np.ndarray:
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    distance = np.sqrt(((columns - 80) / 60) ** 2 + ((rows - 83) / 77) ** 2)
    return np.clip((1.0 - distance) / 0.12 + 0.5, 0, 1)


def backdrop(person: Person, look: Look, skin: np.ndarray) -> np.ndarray:
    """A plain wall, a neck and shoulders."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    image = np.ones((HEIGHT, WIDTH, 3), np.float32) * np.array(look.backdrop, np.float32)
    image *= (1.06 - 0.12 * rows / HEIGHT)[..., None]
    for centre, axes, colour in (((120, 345), (118, 105), person.clothes), ((120, 232), (38, 42), skin * 0.9)):
        distance = np.sqrt(((columns - centre[0]) / axes[0]) ** 2 + ((rows - centre[1]) / axes[1]) ** 2)
        weight = np.clip((1 - distance) * 14 + 0.5, 0, 1)[..., None]
        image = image * (1 - weight) + np.asarray(colour, np.float32) * weight
    return image


def portrait(model: FaceModel, person: Person, look: Look, random: np.random.Generator) -> np.ndarray:
    face = face_model.image_of(model.planes(person.coefficients + look.change))
    face = face + 0.6 * (face - cv2.GaussianBlur(face, (0, 0), 1.6))
    face = bent(face, person, look)
    skin = np.median(face[84:112, 52:108].reshape(-1, 3), 0)
    matrix = cv2.getRotationMatrix2D((80.0, 84.0), look.roll, FACE_SCALE * look.scale)
    matrix[:, 2] += np.array(FACE_AT) - (80.0, 84.0)
    laid = cv2.warpAffine(face, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    weight = cv2.warpAffine(oval(), matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)[..., None]
    image = laid * weight + backdrop(person, look, skin) * (1 - weight)
    across = (np.arange(WIDTH) / (WIDTH - 1) * 2 - 1)[None, :, None] * look.light[0]
    down = (np.arange(HEIGHT) / (HEIGHT - 1) * 2 - 1)[:, None, None] * look.light[1]
    image = np.clip(image, 0, 255) * (1 + across + down) * look.gain * np.array(look.cast)
    image = 255 * (np.clip(image, 0, 255) / 255) ** look.gamma
    if look.blur > 0.3:
        image = cv2.GaussianBlur(image, (0, 0), look.blur)
    image = image + random.standard_normal(image.shape) * look.noise
    return np.clip(image, 0, 255).astype(np.uint8)

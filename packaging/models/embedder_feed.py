# SPDX-License-Identifier: Apache-2.0
"""Batches for the embedder: invented faces with the teacher's answers, shown in many views; made beside the training."""
from __future__ import annotations

from typing import Iterator

import cv2
import numpy as np
import torch
import torch.multiprocessing as multiprocessing

import augment
import embedder_net
import faces
import geometry
import prepare
import teacher
import training
from embedder_data import Inventor


def tensor(images: list[np.ndarray] | np.ndarray) -> torch.Tensor:
    """BGR bytes to RGB bytes (N, 3, H, W) on the device."""
    batch = torch.from_numpy(np.ascontiguousarray(np.stack(images)[..., ::-1]))
    return batch.permute(0, 3, 1, 2).to(training.device())


def middle(images: np.ndarray) -> np.ndarray:
    edge = prepare.MARGIN
    return images[:, edge:-edge, edge:-edge]


def autocast() -> torch.autocast:
    return torch.autocast(training.device().type, dtype=torch.bfloat16)


def load_teacher() -> teacher.OnnxChain:
    return teacher.OnnxChain(faces.TEACHER / "face_embedding_mobilefacenet.onnx").to(
        training.device(), memory_format=torch.channels_last)


class Pool:
    """Invented faces with the teacher's answers; the oldest give way to new ones."""

    def __init__(self, size: int, seed: int) -> None:
        self.inventor = Inventor(seed)
        self.teacher = load_teacher()
        self.images = np.zeros((size, prepare.SIDE, prepare.SIDE, 3), np.uint8)
        self.answers = torch.zeros(size, embedder_net.DIMENSION)
        self.filled = self.next = 0

    def add(self, count: int) -> np.ndarray:
        made = np.stack([self.inventor.make() for _ in range(count)])
        with torch.no_grad(), autocast():
            answers = teacher.templates(self.teacher, teacher.standardise(tensor(middle(made))))
        places = (self.next + np.arange(count)) % len(self.images)
        self.images[places], self.answers[places] = made, answers.float().cpu()
        self.next = int(places[-1]) + 1
        self.filled = min(len(self.images), self.filled + count)
        return places


Batch = tuple[np.ndarray, np.ndarray]


def batches(size: int, seed: int, batch: int, fresh: int) -> Iterator[Batch]:
    """Views (N, 112, 112, 3) BGR bytes and the teacher's templates, without end."""
    pool, random = Pool(size, seed), np.random.default_rng(seed + 1)
    while pool.filled < min(1024, size):
        pool.add(64)
    while True:
        rows = np.concatenate([pool.add(fresh), random.integers(0, pool.filled, batch - fresh)])
        views = [augment.view(random, pool.images[row], geometry.CHIP) for row in rows]
        yield np.stack(views), pool.answers[rows].numpy()


def _work(queue: multiprocessing.Queue, *options: int) -> None:
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    for made in batches(*options):
        queue.put(made)


def feed(size: int, seed: int, batch: int, fresh: int, workers: int) -> Iterator[Batch]:
    """As batches(), made by other processes (each with a pool and a seed of its own); with no workers, in this one."""
    if workers == 0:
        yield from batches(size, seed, batch, fresh)
        return
    context = multiprocessing.get_context("spawn")
    queue = context.Queue(maxsize=4 * workers)
    for number in range(workers):
        context.Process(target=_work, args=(queue, size // workers, seed + 7919 * number, batch, fresh), daemon=True).start()
    while True:
        yield queue.get()

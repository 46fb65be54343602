# SPDX-License-Identifier: Apache-2.0
"""Trains the starter pack's detector on made scenes with the teacher's labels. Stop it at any time: it goes on."""
from __future__ import annotations

import argparse

import cv2
import numpy as np
import torch
from torch.nn import functional

import detector_net
import faces
import training
from detector_data import Scene, SceneMaker
from muon import Muon

CORE = 0.22    # cells this near the centre (in face sizes) answer for the face
MARGIN = 0.55  # cells between CORE and this belong to no one


class Target:
    """What each cell of one level should say: 1 face, 0 background, -1 nothing, and whose face it is."""

    def __init__(self, scenes: list[Scene], level: int, side: int) -> None:
        stride = detector_net.STRIDES[level]
        cells = side // stride
        self.state = np.zeros((len(scenes), cells, cells), np.int64)
        self.box = np.zeros((len(scenes), 4, cells, cells), np.float32)
        self.points = np.zeros((len(scenes), 10, cells, cells), np.float32)
        self.size = np.ones((len(scenes), cells, cells), np.float32)
        grid = np.arange(cells) * stride + 0.0
        self.columns, self.rows = np.meshgrid(grid, grid)
        self.stride = stride
        for index, scene in enumerate(scenes):
            for label in scene.unsure + scene.labels:
                self._leave(index, label, MARGIN)
            for label in sorted(scene.labels, key=lambda each: -each.size()):
                if level in detector_net.level_of(label.size()):
                    self._answer(index, label)

    def _distance(self, label) -> np.ndarray:
        half = self.stride / 2
        return np.hypot((self.columns + half - label.box[0]) / label.box[2], (self.rows + half - label.box[1]) / label.box[3])

    def _leave(self, index: int, label, reach: float) -> None:
        near = self._distance(label) < reach
        self.state[index][near & (self.state[index] == 0)] = -1

    def _answer(self, index: int, label) -> None:
        distance = self._distance(label)
        mine = distance < CORE
        mine[np.unravel_index(distance.argmin(), distance.shape)] = True
        self.state[index][mine] = 1
        self.size[index][mine] = label.size()
        self.box[index][:, mine] = label.box[:, None]
        self.points[index][:, mine] = label.landmarks.reshape(10, 1)


def overlap(found: torch.Tensor, wanted: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """IoU and its distance-aware form of boxes given as centre and size, (N, 4)."""
    low = torch.maximum(found[:, :2] - found[:, 2:] / 2, wanted[:, :2] - wanted[:, 2:] / 2)
    high = torch.minimum(found[:, :2] + found[:, 2:] / 2, wanted[:, :2] + wanted[:, 2:] / 2)
    shared = (high - low).clamp(min=0).prod(1)
    union = found[:, 2:].prod(1) + wanted[:, 2:].prod(1) - shared
    outer_low = torch.minimum(found[:, :2] - found[:, 2:] / 2, wanted[:, :2] - wanted[:, 2:] / 2)
    outer_high = torch.maximum(found[:, :2] + found[:, 2:] / 2, wanted[:, :2] + wanted[:, 2:] / 2)
    diagonal = (outer_high - outer_low).pow(2).sum(1) + 1e-6
    plain = shared / (union + 1e-6)
    return plain, plain - (found[:, :2] - wanted[:, :2]).pow(2).sum(1) / diagonal


def focal(logit: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Quality focal loss: easy cells weigh little, the target may lie between 0 and 1."""
    return functional.binary_cross_entropy_with_logits(logit, wanted, reduction="none") * (logit.sigmoid() - wanted).abs().pow(2)


def level_loss(output: dict[str, torch.Tensor], target: Target) -> dict[str, torch.Tensor]:
    where = output["cls"].device
    state = torch.from_numpy(target.state).to(where)
    positive, used = state == 1, state >= 0
    value = {name: part.float() for name, part in output.items()}
    corner = torch.from_numpy(np.stack([target.columns, target.rows])).float().to(where)[None].expand(len(state), -1, -1, -1)

    def at(part: torch.Tensor) -> torch.Tensor:
        return part.permute(0, 2, 3, 1)[positive]

    corners, size = at(corner), torch.from_numpy(target.size).to(where)[positive]
    raw, wanted = at(value["bbox"]), at(torch.from_numpy(target.box).to(where))
    found = torch.cat([corners + raw[:, :2] * target.stride, raw[:, 2:].clamp(-4, 6).exp() * target.stride], 1)
    plain, aware = overlap(found, wanted)
    points = at(value["kps"]) * target.stride + corners.repeat(1, 5)
    wrong = (points - at(torch.from_numpy(target.points).to(where))).abs() / size[:, None]
    quality, presence = torch.zeros_like(value["cls"][:, 0]), positive.float()
    quality[positive] = plain.detach()
    return {"box": (1 - aware).sum(), "points": wrong.mean(1).sum(), "count": positive.sum(),
            "cls": focal(value["cls"][:, 0], quality)[used].sum(), "obj": focal(value["obj"][:, 0], presence)[used].sum()}


WEIGHTS = {"box": 2.0, "points": 12.0, "cls": 2.0, "obj": 2.0}


def batch_loss(outputs: list[dict[str, torch.Tensor]], scenes: list[Scene], side: int) -> tuple[torch.Tensor, dict[str, float]]:
    parts = [level_loss(output, Target(scenes, level, side)) for level, output in enumerate(outputs)]
    total = {name: sum(part[name] for part in parts) for name in parts[0]}
    count = total["count"].clamp(min=1)
    cost = sum(weight * total[name] for name, weight in WEIGHTS.items()) / count
    return cost, {name: float(total[name].detach() / count) for name in WEIGHTS}


def tensor(scenes: list[Scene]) -> torch.Tensor:
    images = torch.from_numpy(np.stack([scene.image for scene in scenes])).to(training.device())
    return images.permute(0, 3, 1, 2).float().contiguous(memory_format=torch.channels_last)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--steps", type=int, default=0, help="instead of minutes")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--side", type=int, default=256)
    parser.add_argument("--large-side", type=int, default=512, help="every sixth batch, with a quarter as many scenes")
    parser.add_argument("--rate", type=float, default=5e-3)
    parser.add_argument("--plain-rate", type=float, default=2e-3)
    parser.add_argument("--decay", type=float, default=0.05)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--name", default="detector")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    cv2.setNumThreads(1)
    torch.manual_seed(options.seed)
    where = training.device()
    model = detector_net.Detector().to(where, memory_format=torch.channels_last)
    average = training.Average(model, 0.998)
    budget = training.Budget(options.minutes, options.steps)
    optimiser = Muon(model, options.rate, options.plain_rate, options.decay)
    place = faces.WORK / f"{options.name}.pt"
    log = training.Log(faces.WORK / f"{options.name}.log")
    resumed = training.resume(place, model, average, optimiser, budget)
    log.write(start=vars(options), resumed=resumed, step=budget.step, device=str(where), torch=torch.__version__)
    maker = SceneMaker(options.seed * 1000003 + budget.step)
    budget.pause()
    sums: dict[str, float] = {}
    while budget.part() < 1:
        model.train()
        large = budget.step % 6 == 5
        side = options.large_side if large else options.side
        scenes = [maker.make(side) for _ in range(max(2, options.batch // 4) if large else options.batch)]
        with torch.autocast(where.type, dtype=torch.bfloat16):
            outputs = model(tensor(scenes))
        cost, parts = batch_loss(outputs, scenes, side)
        optimiser.zero_grad()
        cost.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 20.0)
        optimiser.scale(budget.rate())
        optimiser.step()
        average.update(model)
        budget.tick()
        for name, value in parts.items():
            sums[name] = sums.get(name, 0.0) + value / 100
        if budget.step % 100 == 0:
            log.write(step=budget.step, part=budget.part(), minutes=budget.spent / 60, **sums)
            sums = {}
        if budget.step % 500 == 0:
            training.save(place, model, average, optimiser, budget)
    training.save(place, model, average, optimiser, budget)
    log.write(done=True, step=budget.step, minutes=budget.spent / 60)


if __name__ == "__main__":
    main()

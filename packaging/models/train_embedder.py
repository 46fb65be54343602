# SPDX-License-Identifier: Apache-2.0
"""Trains the starter pack's embedder to answer as the teacher does. Stop it at any time: it goes on where it was."""
from __future__ import annotations

import argparse

import cv2
import numpy as np
import torch
from torch.nn import functional

import embedder_net
import faces
import teacher
import training
from embedder_feed import autocast, feed, load_teacher, middle, tensor
from muon import Muon


def loss(found: torch.Tensor, wanted: torch.Tensor, pair_weight: float) -> tuple[torch.Tensor, torch.Tensor]:
    """1 - cosine to the teacher, and the cosines within the batch as the teacher has them."""
    found = functional.normalize(found.float())
    cosine = (found * wanted).sum(1)
    apart = (found @ found.t() - wanted @ wanted.t()).pow(2).mean()
    return (1 - cosine).mean() + pair_weight * apart, cosine.mean().detach()


class Judge:
    """Fold 5 on the teacher's own landmarks: cosine to the teacher, and accuracy on the fold's pairs."""

    def __init__(self) -> None:
        labels = np.load(faces.WORK / "labels.npz")
        wanted = {key for pair in faces.pairs() if pair.fold == faces.MEASURING_FOLD for key in (pair.first, pair.second)}
        keys = list(zip(labels["person"].tolist(), labels["number"].tolist()))
        rows = [row for row, key in enumerate(keys) if key in wanted and not np.isnan(labels["landmarks"][row, 0, 0])]
        self.row = {keys[row]: place for place, row in enumerate(rows)}
        self.images = tensor(middle(np.load(faces.WORK / "crops.npy", mmap_mode="r")[rows]))
        self.answers = self.run(load_teacher(), teacher.standardise)

    def run(self, model: torch.nn.Module, standardise) -> torch.Tensor:
        with torch.no_grad(), autocast():
            return torch.cat([teacher.templates(model, standardise(part)).float() for part in self.images.split(128)])

    def accuracy(self, found: torch.Tensor) -> float:
        scores, same = [], []
        for pair in faces.pairs():
            if pair.fold == faces.MEASURING_FOLD and pair.first in self.row and pair.second in self.row:
                scores.append(float(found[self.row[pair.first]] @ found[self.row[pair.second]]))
                same.append(pair.same)
        order = np.argsort(scores)
        truth = np.array(same)[order]
        return float(max(((~truth).cumsum() + truth.sum() - truth.cumsum()) / len(truth)))

    def __call__(self, model: torch.nn.Module) -> dict[str, float]:
        found = self.run(model, embedder_net.standardise)
        return {"unseen_cosine": float((found * self.answers).sum(1).mean()), "unseen_accuracy": self.accuracy(found)}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=85)
    parser.add_argument("--steps", type=int, default=0, help="instead of minutes")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--fresh", type=int, default=16, help="newly invented faces in each batch")
    parser.add_argument("--pool", type=int, default=30000)
    parser.add_argument("--rate", type=float, default=6e-3)
    parser.add_argument("--plain-rate", type=float, default=2e-3)
    parser.add_argument("--decay", type=float, default=0.05)
    parser.add_argument("--pair-weight", type=float, default=4.0)
    parser.add_argument("--optimiser", choices=("muon", "adamw"), default="muon")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches beside the training")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--name", default="embedder")
    return parser.parse_args()


class AdamW(torch.optim.AdamW):
    def scale(self, factor: float) -> None:
        for group in self.param_groups:
            group["lr"] = group["base"] * factor


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    cv2.setNumThreads(1)
    torch.manual_seed(options.seed)
    model = embedder_net.Embedder().to(training.device(), memory_format=torch.channels_last)
    average = training.Average(model, 0.998)
    budget = training.Budget(options.minutes, options.steps)
    if options.optimiser == "muon":
        optimiser = Muon(model, options.rate, options.plain_rate, options.decay)
    else:
        optimiser = AdamW([dict(params=list(model.parameters()), base=options.plain_rate)], weight_decay=options.decay)
    place = faces.WORK / f"{options.name}.pt"
    log = training.Log(faces.WORK / f"{options.name}.log")
    resumed = training.resume(place, model, average, optimiser, budget)
    log.write(start=vars(options), resumed=resumed, step=budget.step, device=str(training.device()), torch=torch.__version__)
    seed = options.seed * 1000003 + budget.step
    source, judge = feed(options.pool, seed, options.batch, options.fresh, options.workers), Judge()
    next(source)
    budget.pause()
    sums = np.zeros(3)
    while budget.part() < 1:
        model.train()
        views, answers = next(source)
        images = embedder_net.standardise(tensor(views)).contiguous(memory_format=torch.channels_last)
        with autocast():
            found = model(images)
        cost, cosine = loss(found, torch.from_numpy(answers).to(training.device()), options.pair_weight)
        optimiser.zero_grad()
        cost.backward()
        optimiser.scale(budget.rate())
        optimiser.step()
        average.update(model)
        budget.tick()
        sums += float(cost), float(cosine), 1
        if budget.step % 100 == 0:
            log.write(step=budget.step, part=budget.part(), minutes=budget.spent / 60, loss=sums[0] / sums[2], cosine=sums[1] / sums[2])
            sums[:] = 0
        if budget.step % 400 == 0:
            training.save(place, model, average, optimiser, budget)
            log.write(step=budget.step, **judge(average.model))
            budget.pause()
    training.save(place, model, average, optimiser, budget)
    log.write(done=True, step=budget.step, minutes=budget.spent / 60, **judge(average.model))


if __name__ == "__main__":
    main()

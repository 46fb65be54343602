# SPDX-License-Identifier: Apache-2.0
"""What both trainings share: a time or step budget, a falling learning rate, averaged weights, checkpoints, a log."""
from __future__ import annotations

import copy
import json
import time
from pathlib import Path

import torch
from torch import nn


def device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Budget:
    """Runs from 0 to 1 over `minutes` of training time (interruptions not counted) or over `steps`."""

    def __init__(self, minutes: float, steps: int) -> None:
        self.minutes, self.steps = minutes, steps
        self.spent, self.step = 0.0, 0
        self._last = time.monotonic()

    def tick(self) -> None:
        now = time.monotonic()
        self.spent += now - self._last
        self._last = now
        self.step += 1

    def pause(self) -> None:
        """Time since the last tick does not count (evaluation, start)."""
        self._last = time.monotonic()

    def part(self) -> float:
        return self.step / self.steps if self.steps else self.spent / 60 / self.minutes

    def rate(self, warm_up: float = 0.02) -> float:
        part = self.part()
        return max(0.002, min(part / warm_up, (1 - part) / (1 - warm_up)))


class Average:
    """Exponential moving average of weights and statistics."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.model = copy.deepcopy(model).eval().requires_grad_(False)
        self.decay, self.count = decay, 0

    @torch.no_grad()
    def update(self, model: nn.Module) -> None:
        self.count += 1
        decay = min(self.decay, (1 + self.count) / (10 + self.count))
        for mine, theirs in zip(self.model.state_dict().values(), model.state_dict().values()):
            if mine.dtype.is_floating_point:
                mine.lerp_(theirs, 1 - decay)
            else:
                mine.copy_(theirs)


class Log:
    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, **values: object) -> None:
        line = json.dumps({key: round(value, 5) if isinstance(value, float) else value for key, value in values.items()})
        print(line, flush=True)
        with self.path.open("a") as file:
            file.write(line + "\n")


def save(path: Path, model: nn.Module, average: Average, optimiser: torch.optim.Optimizer, budget: Budget) -> None:
    temporary = path.with_suffix(".part")
    torch.save({"model": model.state_dict(), "average": average.model.state_dict(), "count": average.count,
                "optimiser": optimiser.state_dict(), "step": budget.step, "spent": budget.spent}, temporary)
    temporary.replace(path)


def resume(path: Path, model: nn.Module, average: Average, optimiser: torch.optim.Optimizer, budget: Budget) -> bool:
    if not path.exists():
        return False
    state = torch.load(path, map_location=device())
    model.load_state_dict(state["model"])
    average.model.load_state_dict(state["average"])
    average.count = state["count"]
    optimiser.load_state_dict(state["optimiser"])
    budget.step, budget.spent = state["step"], state["spent"]
    return True

# SPDX-License-Identifier: Apache-2.0
"""The starter pack's detector: a small fully convolutional network with YuNet's outputs, so one decoder serves both."""
from __future__ import annotations

import math

import torch
from torch import nn
from torch.nn import functional

STRIDES = (8, 16, 32)
PARTS = (("cls", 1), ("obj", 1), ("bbox", 4), ("kps", 10))
NEUTRAL = 64.0  # pixels are fed as they are (BGR 0..255); the first layer starts with weights that much smaller


def convolve(inputs: int, outputs: int, stride: int = 1, size: int = 3, dilation: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, size, stride, dilation * (size // 2), dilation, bias=False),
                         nn.BatchNorm2d(outputs))


class Block(nn.Module):
    def __init__(self, width: int, dilation: int = 1) -> None:
        super().__init__()
        self.first, self.second = convolve(width, width, dilation=dilation), convolve(width, width)

    def forward(self, value: torch.Tensor) -> torch.Tensor:
        return torch.relu(value + self.second(torch.relu(self.first(value))))


class Head(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.tower = convolve(width, width)
        self.parts = nn.ModuleDict({name: nn.Conv2d(width, count, 1) for name, count in PARTS})
        for name in ("cls", "obj"):
            nn.init.constant_(self.parts[name].bias, -4.0)
        for name in ("bbox", "kps"):
            nn.init.normal_(self.parts[name].weight, std=0.01)

    def forward(self, value: torch.Tensor) -> dict[str, torch.Tensor]:
        value = torch.relu(self.tower(value))
        return {name: part(value) for name, part in self.parts.items()}


class Detector(nn.Module):
    def __init__(self, stem: tuple[int, int] = (16, 24), widths: tuple[int, int, int] = (32, 64, 96), neck: int = 32) -> None:
        super().__init__()
        first = convolve(3, stem[0], 2)
        first[0].weight.data /= NEUTRAL
        self.stem = nn.Sequential(first, nn.ReLU(), convolve(stem[0], stem[1], 2), nn.ReLU())
        self.level8 = nn.Sequential(convolve(stem[1], widths[0], 2), nn.ReLU(), Block(widths[0]))
        self.level16 = nn.Sequential(convolve(widths[0], widths[1], 2), nn.ReLU(), Block(widths[1]))
        self.level32 = nn.Sequential(convolve(widths[1], widths[2], 2), nn.ReLU(), Block(widths[2]), Block(widths[2], 2))
        self.lateral = nn.ModuleList(convolve(width, neck, size=1) for width in widths)
        self.heads = nn.ModuleList(Head(neck) for _ in STRIDES)

    def forward(self, images: torch.Tensor) -> list[dict[str, torch.Tensor]]:
        """For each stride raw maps (N, C, rows, columns); cls and obj before the sigmoid."""
        level8 = self.level8(self.stem(images))
        level16 = self.level16(level8)
        level32 = self.level32(level16)
        top = torch.relu(self.lateral[2](level32))
        middle = torch.relu(self.lateral[1](level16) + functional.interpolate(top, scale_factor=2.0, mode="nearest"))
        bottom = torch.relu(self.lateral[0](level8) + functional.interpolate(middle, scale_factor=2.0, mode="nearest"))
        return [head(value) for head, value in zip(self.heads, (bottom, middle, top))]


class Exported(nn.Module):
    """The same network with YuNet's outputs: cls_8 (1, cells, 1) and so on."""

    def __init__(self, model: Detector) -> None:
        super().__init__()
        self.model = model

    @staticmethod
    def names() -> list[str]:
        return [f"{name}_{stride}" for name, _ in PARTS for stride in STRIDES]

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, ...]:
        levels = self.model(images)
        result: list[torch.Tensor] = []
        for name, count in PARTS:
            for level in levels:
                value = level[name].permute(0, 2, 3, 1).reshape(1, -1, count)
                result.append(value.sigmoid() if count == 1 else value)
        return tuple(result)


def level_of(size: float) -> tuple[int, ...]:
    """Which strides answer for a face of that size (square root of its box's area)."""
    chosen = tuple(index for index, (low, high) in enumerate(((0, 44), (30, 120), (88, math.inf))) if low <= size < high)
    return chosen

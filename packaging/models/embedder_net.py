# SPDX-License-Identifier: Apache-2.0
"""The starter pack's embedder: a plain residual network of dense 3x3 convolutions, 1x3x112x112 to 128."""
from __future__ import annotations

import torch
from torch import nn

DIMENSION = 128
MEAN, STD = 127.5, 127.5  # fed value = (pixel - 127.5) / 127.5, RGB


def convolve(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs))


class Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first, self.second = convolve(width, width), convolve(width, width)
        nn.init.zeros_(self.second[1].weight)

    def forward(self, value: torch.Tensor) -> torch.Tensor:
        return torch.relu(value + self.second(torch.relu(self.first(value))))


class Embedder(nn.Module):
    def __init__(self, widths: tuple[int, ...] = (32, 64, 128, 160), blocks: tuple[int, ...] = (0, 1, 2, 1)) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inputs = 3
        for width, count in zip(widths, blocks):
            layers += [convolve(inputs, width, 2), nn.ReLU()] + [Block(width) for _ in range(count)]
            inputs = width
        self.body = nn.Sequential(*layers)
        self.gather = nn.Sequential(nn.Conv2d(inputs, inputs, 7, groups=inputs, bias=False), nn.BatchNorm2d(inputs))
        self.project = nn.Linear(inputs, DIMENSION)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.project(self.gather(self.body(images)).flatten(1))


def standardise(images: torch.Tensor) -> torch.Tensor:
    """RGB bytes (N, 3, 112, 112) to what the network is fed."""
    return (images.float() - MEAN) / STD

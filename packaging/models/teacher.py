# SPDX-License-Identifier: Apache-2.0
"""The reference pack's embedder as a torch module, its weights read from the ONNX file at run time."""
from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)


class OnnxChain(nn.Module):
    """Runs the few operators MobileFaceNet consists of: Conv, Clip(0, 6), Relu, Add, Flatten."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        graph = onnx.load(str(path)).graph
        weights = {each.name: torch.tensor(numpy_helper.to_array(each)) for each in graph.initializer}
        self.source, self.result = graph.input[0].name, graph.output[0].name
        self.convolutions = nn.ModuleDict()
        self.plan: list[tuple[str, str, list[str], str]] = []
        for index, node in enumerate(graph.node):
            key = str(index)
            if node.op_type == "Conv":
                self.convolutions[key] = self._convolution(node, weights)
            elif node.op_type not in ("Clip", "Relu", "Add", "Flatten"):
                raise ValueError(f"operator {node.op_type} is not known")
            self.plan.append((node.op_type, key, list(node.input), node.output[0]))
        self.requires_grad_(False).eval()

    @staticmethod
    def _convolution(node: onnx.NodeProto, weights: dict[str, torch.Tensor]) -> nn.Conv2d:
        attribute = {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}
        weight = weights[node.input[1]]
        made = nn.Conv2d(weight.shape[1] * attribute["group"], weight.shape[0], tuple(weight.shape[2:]),
                         stride=tuple(attribute["strides"]), padding=tuple(attribute["pads"][:2]), groups=attribute["group"])
        made.weight.data, made.bias.data = weight, weights[node.input[2]]
        return made

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        value = {self.source: images}
        for kind, key, inputs, output in self.plan:
            first = value[inputs[0]]
            if kind == "Conv":
                value[output] = self.convolutions[key](first)
            elif kind == "Clip":
                value[output] = functional.relu6(first)
            elif kind == "Relu":
                value[output] = functional.relu(first)
            elif kind == "Add":
                value[output] = first + value[inputs[1]]
            else:
                value[output] = first.flatten(1)
        return value[self.result]


def standardise(images: torch.Tensor) -> torch.Tensor:
    """RGB bytes (N, 3, H, W) to what the teacher is fed."""
    mean = torch.tensor(MEAN, device=images.device).view(1, 3, 1, 1)
    std = torch.tensor(STD, device=images.device).view(1, 3, 1, 1)
    return (images.float() / 255 - mean) / std


def templates(model: nn.Module, images: torch.Tensor) -> torch.Tensor:
    """Mean of the normalised embeddings of each image and its mirror image, normalised."""
    both = functional.normalize(model(images).float()) + functional.normalize(model(images.flip(3)).float())
    return functional.normalize(both)

# SPDX-License-Identifier: Apache-2.0
"""AdamW for vectors, orthogonalised momentum (Muon) for convolutions and linear layers.

After K. Jordan's method: the momentum of a weight matrix is replaced by its nearest orthogonal matrix, found by a
few Newton-Schulz iterations, so that all directions of the matrix learn at one pace."""
from __future__ import annotations

import torch
from torch import nn

COEFFICIENTS = (3.4445, -4.7750, 2.0315)


@torch.no_grad()
def orthogonalise(matrix: torch.Tensor, rounds: int = 5) -> torch.Tensor:
    a, b, c = COEFFICIENTS
    value = matrix.bfloat16()
    tall = value.shape[0] > value.shape[1]
    if tall:
        value = value.t()
    value = value / (value.float().norm() + 1e-7).bfloat16()
    for _ in range(rounds):
        gram = value @ value.t()
        value = a * value + (b * gram + c * (gram @ gram)) @ value
    return (value.t() if tall else value).float()


class Muon(torch.optim.Optimizer):
    def __init__(self, model: nn.Module, rate: float, plain_rate: float, decay: float, momentum: float = 0.95) -> None:
        weights = [each for each in model.parameters() if self.fits(each)]
        others = [each for each in model.parameters() if not self.fits(each)]
        super().__init__([dict(params=weights, base=rate, decay=decay, kind="matrix"),
                          dict(params=others, base=plain_rate, decay=0.0, kind="vector")],
                         dict(lr=0.0, momentum=momentum))

    @staticmethod
    def fits(parameter: torch.Tensor) -> bool:
        return parameter.ndim >= 2 and parameter.shape[0] > 1 and parameter[0].numel() >= 64

    def scale(self, factor: float) -> None:
        for group in self.param_groups:
            group["lr"] = group["base"] * factor

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    (self._matrix if group["kind"] == "matrix" else self._vector)(parameter, group)

    def _matrix(self, parameter: torch.Tensor, group: dict) -> None:
        state = self.state[parameter]
        held = state.setdefault("momentum", torch.zeros_like(parameter))
        held.mul_(group["momentum"]).add_(parameter.grad)
        direction = parameter.grad.add(held, alpha=group["momentum"]).reshape(parameter.shape[0], -1)
        change = orthogonalise(direction) * max(1.0, direction.shape[0] / direction.shape[1]) ** 0.5
        change = change * (0.2 * max(direction.shape) ** 0.5)
        parameter.mul_(1 - group["lr"] * group["decay"])
        parameter.add_(change.reshape(parameter.shape), alpha=-group["lr"])

    def _vector(self, parameter: torch.Tensor, group: dict) -> None:
        state = self.state[parameter]
        if not state:
            state.update(step=0, first=torch.zeros_like(parameter), second=torch.zeros_like(parameter))
        state["step"] += 1
        state["first"].lerp_(parameter.grad, 0.1)
        state["second"].mul_(0.99).addcmul_(parameter.grad, parameter.grad, value=0.01)
        first = state["first"] / (1 - 0.9 ** state["step"])
        second = state["second"] / (1 - 0.99 ** state["step"])
        parameter.add_(first / (second.sqrt() + 1e-8), alpha=-group["lr"])

# SPDX-License-Identifier: Apache-2.0
"""Writes the averaged weights of both networks as ONNX files that OpenCV 4.6 loads (opset 10)."""
from __future__ import annotations

import argparse
from pathlib import Path

import onnx
import torch
from torch import nn

import detector_net
import embedder_net
import faces

PACK = Path(__file__).resolve().parents[2] / "resources" / "models" / "starter"
DETECTOR, EMBEDDER = "starter_detector.onnx", "starter_embedder.onnx"
OPSET = 10


def fold(model: nn.Module) -> nn.Module:
    """Batch norms folded into the convolutions before them; the module is changed in place."""
    for child in model.children():
        fold(child)
    if isinstance(model, nn.Sequential):
        layers = list(model)
        for index in range(len(layers) - 1):
            if isinstance(layers[index], nn.Conv2d) and isinstance(layers[index + 1], nn.BatchNorm2d):
                model[index] = nn.utils.fuse_conv_bn_eval(layers[index].eval(), layers[index + 1].eval())
                model[index + 1] = nn.Identity()
    return model


def averaged(model: nn.Module, name: str) -> nn.Module:
    state = torch.load(faces.WORK / f"{name}.pt", map_location="cpu")
    model.load_state_dict(state["average"])
    return model.eval()


def plain(path: Path) -> None:
    """Without documentation strings (they hold paths), and without Identity nodes, which OpenCV 4.6 cannot read on weights."""
    model = onnx.load(str(path))
    alias = {node.output[0]: node.input[0] for node in model.graph.node if node.op_type == "Identity"}
    kept = [node for node in model.graph.node if node.op_type != "Identity"]
    for node in kept:
        node.doc_string = ""
        for index, name in enumerate(node.input):
            node.input[index] = alias.get(name, name)
    del model.graph.node[:]
    model.graph.node.extend(kept)
    model.producer_name, model.producer_version, model.doc_string = "second-look", "", ""
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


def write_detector(path: Path, name: str) -> None:
    model = detector_net.Exported(fold(averaged(detector_net.Detector(), name)))
    torch.onnx.export(model, torch.rand(1, 3, 640, 640) * 255, str(path), opset_version=OPSET,
                      input_names=["input"], output_names=detector_net.Exported.names())
    plain(path)


def write_embedder(path: Path, name: str) -> None:
    model = fold(averaged(embedder_net.Embedder(), name))
    torch.onnx.export(model, torch.rand(1, 3, 112, 112), str(path), opset_version=OPSET, input_names=["input"],
                      output_names=["template"], dynamic_axes={"input": {0: "N"}, "template": {0: "N"}})
    plain(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=PACK)
    parser.add_argument("--detector", default="detector", help="name of its checkpoint, or - to leave it out")
    parser.add_argument("--embedder", default="embedder", help="name of its checkpoint, or - to leave it out")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.detector != "-":
        write_detector(options.out / DETECTOR, options.detector)
    if options.embedder != "-":
        write_embedder(options.out / EMBEDDER, options.embedder)
    for file in sorted(options.out.glob("*.onnx")):
        print(file.name, file.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""Turns two trained networks into the starter pack: ONNX files, manifest with measured FMR table, model card."""
from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import cv2
import torch

import embedder_net
import export
import geometry
import measure
from pack import Pack

CARD = Path(__file__).resolve().with_name("model_card.md.in")
DATA = "LFW deep-funneled, fold 5, all cross pairs, the pack's own detector"


def described(path: Path) -> dict[str, object]:
    data = path.read_bytes()
    return {"file": path.name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def manifest(folder: Path, threshold: float, fmr: list[dict[str, object]]) -> dict[str, object]:
    return {
        "format": 1,
        "id": "starter-1",
        "name": "Starter pack (for trial use; install a production pack for casework)",
        "licence": "Apache-2.0",
        "source": "trained by this project, see MODEL_CARD.md",
        "detector": described(folder / export.DETECTOR) | {
            "kind": "yunet", "colour": "bgr", "mean": [0, 0, 0], "std": [1, 1, 1], "scale": 1.0, "strides": [8, 16, 32],
            "multipleOf": 32, "scoreThreshold": threshold, "nmsThreshold": 0.3},
        "embedder": described(folder / export.EMBEDDER) | {
            "kind": "embedding", "colour": "rgb", "scale": 1.0, "mean": [embedder_net.MEAN] * 3, "std": [embedder_net.STD] * 3,
            "input": [geometry.CHIP, geometry.CHIP], "dimension": embedder_net.DIMENSION, "mirror": True,
            "landmarks": geometry.TEMPLATE.tolist()},
        "fmr": fmr,
    }


def write(folder: Path, content: dict[str, object]) -> None:
    (folder / "manifest.json").write_text(json.dumps(content, indent=2) + "\n")


def table(measured: dict, counts: dict) -> list[dict[str, object]]:
    return [{**row, "nonMatedPairs": counts["non_mated_pairs"], "matedPairs": counts["mated_pairs"], "data": DATA} for row in measured]


def flat(values: dict, prefix: str = "") -> dict[str, object]:
    """Nested figures as one level, figures_like_this."""
    result: dict[str, object] = {}
    for key, value in values.items():
        if isinstance(value, dict):
            result |= flat(value, f"{prefix}{key}_")
        elif not isinstance(value, list):
            result[prefix + key] = value
    return result


def card(own: dict, reference: dict, training: dict[str, object]) -> str:
    rows = "\n".join(f"| {row['fmr']:g} | {row['threshold']:.4f} | {100 * row['fnmr']:.2f} % |" for row in own["fmr"])
    return CARD.read_text().format(**flat(own), **flat(reference, "ref_"), **training, fmr_rows=rows)


def effort(name: str) -> tuple[int, float]:
    """Steps and minutes that made a checkpoint."""
    state = torch.load(export.faces.WORK / f"{name}.pt", map_location="cpu")
    return state["step"], state["spent"] / 60


def reference_figures(known: Path | None) -> dict:
    """Speed is measured again in any case, so that both packs' times are of one hour."""
    if known is None:
        return measure.measure(export.faces.TEACHER)
    return json.loads(known.read_text()) | {"speed": measure.speed(Pack.open(export.faces.TEACHER))}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=export.PACK)
    parser.add_argument("--detector", default="detector")
    parser.add_argument("--embedder", default="embedder")
    parser.add_argument("--score-threshold", type=float, default=0.65)
    parser.add_argument("--reference", type=Path, help="the reference pack's figures from an earlier measure.py --out")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    export.write_detector(options.out / export.DETECTOR, options.detector)
    export.write_embedder(options.out / export.EMBEDDER, options.embedder)
    write(options.out, manifest(options.out, options.score_threshold, []))
    own, reference = measure.measure(options.out), reference_figures(options.reference)
    write(options.out, manifest(options.out, options.score_threshold, table(own["fmr"], own["fmr_counts"])))
    (export.faces.WORK / "measured.json").write_text(json.dumps({"starter": own, "reference": reference}, indent=1) + "\n")
    training: dict[str, object] = {}
    for part, name, file in (("detector", options.detector, export.DETECTOR), ("embedder", options.embedder, export.EMBEDDER)):
        training[f"{part}_steps"], training[f"{part}_minutes"] = effort(name)
        training[f"{part}_bytes"] = (options.out / file).stat().st_size
    (options.out / "MODEL_CARD.md").write_text(card(own, reference, training))
    print(json.dumps({"starter": own, "reference": reference, "training": training}, indent=1))


if __name__ == "__main__":
    main()

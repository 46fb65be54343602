# SPDX-License-Identifier: Apache-2.0
"""Are synthetic people all found by the pack's detector and told apart by its embedder?"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import cv2
import numpy as np

import export
import face_model
import synthetic_people
import yunet
from pack import Pack


def rank_one(gallery: np.ndarray, owner: np.ndarray, probes: np.ndarray, truth: np.ndarray) -> float:
    """Share of probes whose best gallery portrait is their own person's."""
    return float((owner[(probes @ gallery.T).argmax(1)] == truth).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--portraits", type=int, default=3, help="the last one is the probe, the others the gallery")
    parser.add_argument("--change", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--model", type=Path, default=face_model.FILE)
    parser.add_argument("--pack", type=Path, default=export.PACK)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    pack, model = Pack.open(options.pack), face_model.read(options.model)
    random = np.random.default_rng(options.seed)
    templates: list[np.ndarray] = []
    owners: list[int] = []
    last: list[bool] = []
    missed = 0
    for number in range(options.people):
        person = synthetic_people.draw_person(model, random)
        for portrait in range(options.portraits):
            look = synthetic_people.draw_look(model, random, options.change)
            image = synthetic_people.portrait(model, person, look, random)
            face = yunet.central(pack.detector.detect(image), image.shape[1], image.shape[0])
            if face is None:
                missed += 1
                continue
            templates.append(pack.template(image, face.landmarks))
            owners.append(number)
            last.append(portrait == options.portraits - 1)
    matrix, owner, probe = np.stack(templates), np.array(owners), np.array(last)
    mated = owner[probe][:, None] == owner[~probe][None]
    scores = matrix[probe] @ matrix[~probe].T
    others = np.sort(scores[~mated])
    print(json.dumps({
        "people": options.people, "portraits": options.people * options.portraits, "not_found": missed,
        "rank_1": rank_one(matrix[~probe], owner[~probe], matrix[probe], owner[probe]),
        "mated_mean": float(scores[mated].mean()), "mated_1_percent": float(np.quantile(scores[mated], 0.01)),
        "non_mated_mean": float(others.mean()), "non_mated_1_in_1000": float(others[int(0.999 * len(others))])}))


if __name__ == "__main__":
    main()

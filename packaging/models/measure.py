# SPDX-License-Identifier: Apache-2.0
"""Measures a pack: LFW fold 5 pairs and cross pairs with its own detector, and detection on the boxed photos."""
from __future__ import annotations

import argparse
import json
import time
import xml.etree.ElementTree as tree
from pathlib import Path

import cv2
import numpy as np

import export
import faces
import yunet
from pack import Pack

RATES = (0.1, 0.01, 0.001, 0.0001)
SAME_BOX = 0.4


def templates(pack: Pack) -> tuple[dict[tuple[str, int], np.ndarray], dict[str, float]]:
    """Every fold 5 photo's middle face; photos where none is found are left out and counted."""
    stored = np.load(faces.WORK / "labels.npz")
    teacher = {(person, number): points for person, number, points in zip(
        stored["person"].tolist(), stored["number"].tolist(), stored["landmarks"])}
    found: dict[tuple[str, int], np.ndarray] = {}
    wrong: list[float] = []
    every = faces.photos((faces.MEASURING_FOLD,))
    for photo in every:
        image = photo.read()
        face = yunet.central(pack.detector.detect(image), image.shape[1], image.shape[0])
        if face is None:
            continue
        key = (photo.person, photo.number)
        found[key] = pack.template(image, face.landmarks)
        eyes = np.linalg.norm(teacher[key][1] - teacher[key][0])
        wrong.append(float(np.linalg.norm(face.landmarks - teacher[key], axis=1).mean() / eyes))
    return found, {"photos": len(every), "not_acquired": len(every) - len(found),
                   "landmark_error_mean": float(np.mean(wrong)), "landmark_error_p95": float(np.quantile(wrong, 0.95)),
                   "landmark_error_over_20_percent": int(np.sum(np.array(wrong) > 0.2))}


def best_threshold(scores: np.ndarray, same: np.ndarray) -> float:
    order = np.argsort(scores)
    right = np.concatenate([[same.sum()], same.sum() - same[order].cumsum() + (~same[order]).cumsum()])
    place = int(right.argmax())
    edges = np.concatenate([[scores.min() - 1e-3], scores[order], [scores.max() + 1e-3]])
    return float((edges[place] + edges[place + 1]) / 2)


def verification(found: dict[tuple[str, int], np.ndarray]) -> dict[str, float]:
    """Accuracy on the fold's 600 pairs; the threshold for each tenth is chosen on the other nine. A pair with a face
    that was not found counts as answered "different"."""
    chosen = [pair for pair in faces.pairs() if pair.fold == faces.MEASURING_FOLD]
    scores = np.array([float(found[pair.first] @ found[pair.second]) if pair.first in found and pair.second in found
                       else -1.0 for pair in chosen])
    same = np.array([pair.same for pair in chosen])
    part = np.random.default_rng(5).permutation(len(chosen)) % 10
    right = 0
    for tenth in range(10):
        limit = best_threshold(scores[part != tenth], same[part != tenth])
        right += int(((scores > limit) == same)[part == tenth].sum())
    limit = best_threshold(scores, same)
    return {"pairs": len(chosen), "accuracy": right / len(chosen), "accuracy_best_threshold": float(((scores > limit) == same).mean()),
            "best_threshold": limit}


def error_rates(found: dict[tuple[str, int], np.ndarray]) -> tuple[list[dict[str, float]], dict[str, int]]:
    keys = list(found)
    matrix = np.stack([found[key] for key in keys])
    names = np.array([key[0] for key in keys])
    upper = np.triu_indices(len(keys), 1)
    scores = (matrix @ matrix.T)[upper]
    mated = (names[:, None] == names[None])[upper]
    others, own = np.sort(scores[~mated])[::-1], scores[mated]
    table = []
    for rate in RATES:
        limit = float(others[int(rate * len(others))])
        table.append({"fmr": rate, "threshold": round(limit, 4), "fnmr": round(float((own < limit).mean()), 4)})
    return table, {"non_mated_pairs": len(others), "mated_pairs": len(own), "people": len(set(names.tolist()))}


def boxed(detector: yunet.Detector) -> dict[str, float]:
    """Recall and precision on the hand-drawn boxes: one to one by overlap, and by centre (the boxes differ in shape)."""
    true = by_box = by_centre = said = 0
    for file in ("training.xml", "testing.xml"):
        for image in tree.parse(faces.BOXED / file).getroot().iter("image"):
            wanted = [np.array([float(box.get(key)) for key in ("left", "top", "width", "height")]) for box in image.iter("box")]
            found = detector.detect(cv2.imread(str(faces.BOXED / image.get("file"))))
            true, said = true + len(wanted), said + len(found)
            by_box += matches(found, wanted, lambda face, box: yunet.overlap(face.box, box) >= SAME_BOX)
            by_centre += matches(found, wanted, centred)
    return {"boxes": true, "detections": said, "recall_iou": by_box / true, "precision_iou": by_box / max(1, said),
            "recall_centre": by_centre / true, "precision_centre": by_centre / max(1, said)}


def centred(face: yunet.Face, box: np.ndarray) -> bool:
    middle = face.box[:2] + face.box[2:] / 2
    return bool((np.abs(middle - box[:2] - box[2:] / 2) < box[2:] / 2).all())


def matches(found: list[yunet.Face], wanted: list[np.ndarray], same) -> int:
    free, count = list(range(len(wanted))), 0
    for face in found:
        hit = next((index for index in free if same(face, wanted[index])), None)
        if hit is not None:
            free.remove(hit)
            count += 1
    return count


def speed(pack: Pack) -> dict[str, float]:
    """Milliseconds on one thread, the fastest of 40 runs (other work on the machine only ever adds)."""
    cv2.setNumThreads(1)
    image = np.random.default_rng(1).integers(0, 256, (640, 640, 3)).astype(np.uint8)
    chip = np.ascontiguousarray(image[:112, :112])

    def fastest(work) -> float:
        spent = []
        for _ in range(40):
            start = time.perf_counter()
            work()
            spent.append(time.perf_counter() - start)
        return min(spent) * 1000

    return {"detector_640_ms": fastest(lambda: pack.detector.detect(image)), "embedder_ms": fastest(lambda: pack.embed(chip))}


def measure(folder: Path) -> dict[str, object]:
    pack = Pack.open(folder)
    found, acquired = templates(pack)
    table, counts = error_rates(found)
    return {"acquisition": acquired, "verification": verification(found), "fmr": table, "fmr_counts": counts,
            "boxed": boxed(pack.detector), "speed": speed(pack)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=export.PACK)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    result = json.dumps(measure(options.folder), indent=1)
    print(result)
    if options.out:
        options.out.write_text(result + "\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The table of `secondlook-cli evaluate identify` by plain arithmetic, from the templates that its option
# --export FILE wrote: no index, no bounds, nothing shared with the program.
#   tests/bench/accuracy.py FILE [--mean]
# --mean: a probe is scored by the mean of its templates, as the program did before.
import itertools
import json
import math
import sys
from operator import mul


def unit(values):
    length = math.sqrt(sum(map(mul, values, values)))
    return [value / length for value in values] if length > 0 else values


def scores(template, gallery):
    """The best portrait's cosine of each person."""
    best = {}
    for number, portrait in gallery:
        score = sum(map(mul, template, portrait))
        if score > best.get(number, -2):
            best[number] = score
    return best


def fused(faces, gallery, mean):
    if mean:
        return scores(unit([sum(values) for values in zip(*(face["unit"] for face in faces))]), gallery)
    measured = all(face["quality"] >= 0 for face in faces)
    weights = [max(0.01, face["length"] * face["quality"] if measured else face["length"] ** 3) for face in faces]
    return {
        number: sum(weight * face["scores"][number] for weight, face in zip(weights, faces)) / sum(weights)
        for number in faces[0]["scores"]
    }


def ranks(by_person, mate, own):
    """Of the mate among all and among the first `own` persons; of equal scores the lower number is first."""
    before = [n for n, s in by_person.items() if (-s, n) < (-by_person[mate], mate)]
    return 1 + len(before), 1 + sum(number <= own for number in before)


def line(name, found):
    shares = [[f"{100 * sum(0 < r[side] <= rank for r in found) / len(found):.2f} %" for rank in (1, 5, 20)]
              for side in (0, 1)]
    return f"| {name} | {len(found)} | {', '.join(shares[0])} | {', '.join(shares[1])} |"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        data = json.load(file)
    mean = "--mean" in sys.argv
    gallery = [(row["number"], unit(row["template"])) for row in data["gallery"] if row["template"]]
    numbers = {row["person"]: row["number"] for row in reversed(data["gallery"])}
    persons = {}
    for row in data["probes"]:
        persons.setdefault(row["person"], []).append(row)
        if row["template"]:
            row["unit"] = unit(row["template"])
            row["scores"] = scores(row["unit"], gallery)
    print("| faces of a probe | probes | open rank 1, 5, 20 | closed rank 1, 5, 20 |\n|---|---|---|---|")
    for size in (1, 2, 3, 0):
        found = []
        for person, rows in persons.items():
            faces = [row for row in rows if row["template"]]
            if size == 1 or not faces:
                found += [(0, 0)] * (len(rows) - len(faces) if size == 1 else size == 0)
            for chosen in itertools.combinations(faces, size or max(len(faces), 1)):
                found.append(ranks(fused(chosen, gallery, mean), numbers[person], data["own"]))
        print(line(size or "all", found))


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The tables of engine/core/suitability.h from what secondlook-suitability measured:
#   tests/bench/suitability/tables.py measured.csv
import csv
import sys


def may_be_no_face(face):
    return face["length"] < 9.5 and face["eyes"] >= 20 and abs(face["yaw"]) < 50


def word(face):
    strength = face["length"] * face["quality"]
    if strength < 1 or may_be_no_face(face):
        return "unsuitable"
    if strength < 4 or abs(face["yaw"]) > 60:
        return "poor"
    return "good" if strength >= 8 else "fair"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        rows = [{key: value if key in ("kind", "person", "file") else float(value) for key, value in row.items()}
                for row in csv.DictReader(file)]
    kinds = sorted({row["kind"] for row in rows})
    for chosen in [[kind] for kind in kinds] + [kinds]:
        faces = [row for row in rows if row["kind"] in chosen]
        found = [row for row in faces if row["rank"] > 0]
        first = sum(row["rank"] == 1 for row in found)
        print(f"{', '.join(chosen)}: {len(faces)} pictures, {len(found)} with a face, {first} first, "
              f"{sum(map(may_be_no_face, found))} may be none")
        for name in ("good", "fair", "poor", "unsuitable"):
            such = [row for row in found if word(row) == name]
            print(f"  {name}: {len(such)}, first {sum(row['rank'] == 1 for row in such)}, "
                  f"among 20 {sum(row['rank'] <= 20 for row in such)}")


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copies of pictures as a poor camera would have them: shrunk to 30 %, saved as JPEG of quality 40, enlarged
# again. Of each person with two pictures or more the first is taken as it is and the second degraded, as a table for
# `secondlook-cli evaluate people --pictures TABLE`. Needs ImageMagick's convert.
#   tests/bench/degrade.py PEOPLE FOLDER        PEOPLE: a folder per person; FOLDER: gets people.csv
import csv
import os
import subprocess
import sys

SHRUNK = "30%"
QUALITY = "40"


def degrade(path, copy):
    size = subprocess.run(["convert", path, "-format", "%wx%h!", "info:"], check=True, capture_output=True).stdout
    small = subprocess.run(["convert", path, "-filter", "Box", "-resize", SHRUNK, "-quality", QUALITY, "jpg:-"],
                           check=True, capture_output=True).stdout
    subprocess.run(["convert", "jpg:-", "-filter", "Triangle", "-resize", size.decode(), copy], check=True,
                   input=small)


def main():
    people, folder = map(os.path.abspath, sys.argv[1:3])
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "people.csv"), "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["person", "file", "use"])
        for person in sorted(os.listdir(people)):
            pictures = sorted(os.listdir(os.path.join(people, person)))
            if len(pictures) < 2:
                continue
            copy = os.path.join(folder, person + ".png")
            degrade(os.path.join(people, person, pictures[1]), copy)
            table.writerow([person, os.path.join(people, person, pictures[0]), "portrait"])
            table.writerow([person, copy, "probe"])


main()

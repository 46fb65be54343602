#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The table of `secondlook-cli evaluate people` and the thresholds below it, from the scores that its option
# --scores FILE wrote, by plain arithmetic: nothing is shared with the program but that file.
#   tests/bench/errorrates.py FILE [LIST_LENGTH]
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Decimal

TARGETS = {"search": (0.1, 0.01, 0.001), "comparison": (0.1, 0.01, 0.001, 0.0001)}


class MersenneTwister:
    """mt19937_64 with seed 1, as the header of engine/evaluation/rate.h says it."""

    SIZE, MIDDLE, MASK = 312, 156, (1 << 64) - 1

    def __init__(self):
        self.state = [1]
        for i in range(1, self.SIZE):
            last = self.state[-1]
            self.state.append((6364136223846793005 * (last ^ (last >> 62)) + i) & self.MASK)
        self.place = self.SIZE

    def twist(self):
        state = self.state
        for i in range(self.SIZE):
            x = (state[i] & 0xFFFFFFFF80000000) | (state[(i + 1) % self.SIZE] & 0x7FFFFFFF)
            state[i] = state[(i + self.MIDDLE) % self.SIZE] ^ (x >> 1) ^ (0xB5026F5AA96619E9 if x & 1 else 0)
        self.place = 0

    def next(self):
        if self.place == self.SIZE:
            self.twist()
        x = self.state[self.place]
        self.place += 1
        x ^= (x >> 29) & 0x5555555555555555
        x ^= (x << 17) & 0x71D67FFFEDA60000
        x ^= (x << 37) & 0xFFF7EEE000000000
        return x ^ (x >> 43)


def interval(persons):
    """Of (events, trials) by person: the bootstrap's, and Clopper and Pearson's at the ends."""
    events = sum(e for e, _ in persons)
    trials = sum(t for _, t in persons)
    bound = 1 - 0.025 ** (1 / len(persons))
    if events == 0:
        return 0.0, bound
    if events == trials:
        return 1 - bound, 1.0
    random = MersenneTwister()
    shares = []
    for _ in range(1000):
        drawn = [persons[((random.next() >> 32) * len(persons)) >> 32] for _ in persons]
        shares.append(sum(e for e, _ in drawn) / sum(t for _, t in drawn))
    shares.sort()
    return shares[24], shares[975]


def percent(share):
    """Rounded as the program rounds: a half goes up."""
    return f"{Decimal(100 * share).quantize(Decimal('0.01'), ROUND_HALF_UP)} %"


def rate(trials):
    """Of pairs of a person and whether it happened."""
    by_person = {}
    for person, event in trials:
        events, count = by_person.get(person, (0, 0))
        by_person[person] = (events + event, count + 1)
    persons = [by_person[person] for person in sorted(by_person)]
    if len(persons) < 10:
        return f"not measured ({len(persons)} persons, at least 10 are needed)"
    events = sum(e for e, _ in persons)
    count = sum(t for _, t in persons)
    low, high = interval(persons)
    return f"{percent(events / count)} ({percent(low)} – {percent(high)}; {events} / {count}; n = {len(persons)})"


def bar(scores, target):
    """The highest score that must stay below the threshold; None: too few scores."""
    allowed = math.floor(target * len(scores) + 1e-9)
    return sorted(scores, reverse=True)[allowed] if 3 <= allowed < len(scores) else None


def main():
    length = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    searches, comparisons = [], []
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "search":
                searches.append((int(row["person"]), int(row["faces"]), row["mated"] == "1", int(row["rank"]),
                                 int(row["closed_rank"]), float(row["score"]), float(row["best_other"])))
            elif row["kind"] == "comparison":
                comparisons.append((int(row["person"]), row["mated"] == "1", float(row["score"])))
    print("| faces of a probe | searches | persons | not in the list | rank 1 | rank 1 of the test's persons |\n"
          "|---|---|---|---|---|---|")
    lines = []
    for faces in (1, 2, 3, 0):
        found = [s for s in searches if s[1] == faces]
        mated = [s for s in found if s[2]]
        name = faces or "all"
        print(f"| {name} | {len(mated)} | {len({s[0] for s in mated})} | "
              + " | ".join((rate([(s[0], not 0 < s[3] <= length) for s in mated]),
                            rate([(s[0], s[3] == 1) for s in mated]),
                            rate([(s[0], s[4] == 1) for s in mated]))) + " |")
        for target in TARGETS["search"]:
            below = bar([s[6] for s in found], target)
            if below is not None:
                probes = "one face" if faces == 1 else f"{name} faces"
                lines.append(f"Probes of {probes}, false positives (FPIR) at most {100 * target:.2f} %: from a "
                             f"similarity of {below:.4f} on; missed (FNIR): "
                             + rate([(s[0], not (0 < s[3] <= length and s[5] > below)) for s in mated]))
    for target in TARGETS["comparison"]:
        below = bar([c[2] for c in comparisons if not c[1]], target)
        if below is not None:
            lines.append(f"Comparisons, false matches (FMR) at most {100 * target:.2f} %: from a similarity of "
                         f"{below:.4f} on; false non-matches (FNMR): "
                         + rate([(c[0], c[2] <= below) for c in comparisons if c[1]]))
    print("\n".join(lines))


main()

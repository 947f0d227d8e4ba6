#!/usr/bin/env python3
"""Writes the folders that the figures on strategy and deals in docs/performance.md are measured on.

bench/strategy.py DIR makes DIR/large (12 actors, 40 ways, 30 branches, one deal) and DIR/negotiation (two parties, six
items of ten options: a million outcomes). Then time:

    ./concert strategy examples/khyber --json
    ./concert strategy DIR/large --plans      (certified plans)
    ./concert strategy DIR/large              (also flip points, values of means and of adapting)
    ./concert deals DIR/negotiation
    ./concert game FILE                       (von Stengel's 6x6 game of 75 equilibria, journals/dcg in Gambit's catalog)
"""
import csv
import os
import random
import sys


def table(folder, name, head, rows):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def page(folder, name):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "scenario.yaml"), "w") as file:
        file.write(f"id: {name}\ntitle: {name}\nas_of: 2021-04-07\n")


def large(folder, actors=12, ways=40, branches=30):
    random.seed(5)
    page(folder, "large")
    ids = [f"A{i}" for i in range(actors)]
    table(folder, "actors.csv", ["id", "name", "kind"], [[i, i, "state"] for i in ids])
    table(folder, "means.csv", ["actor", "id", "amount"], [[i, m, random.randint(6, 12)] for i in ids for m in ("money", "diplomacy")])
    ends = [(i, e) for i in ids for e in ("security", "wealth", "standing")]
    table(folder, "ends.csv", ["actor", "id", "weight", "below", "segments"],
          [[i, e, random.randint(1, 4), 2, "4:1|4:0.5|:0.1"] for i, e in ends])
    owners = [ids[k % actors] for k in range(ways)]
    table(folder, "ways.csv", ["actor", "id", "capacity", "later", "cost"],
          [[owners[k], f"w{k}", 6, "yes", f"money={random.choice((0.5, 1))}|diplomacy={random.choice((0.25, 0.5))}"] for k in range(ways)])
    effects = []
    for k in range(ways):
        own = [e for e in ends if e[0] == owners[k]]
        for i, e in random.sample(own, 2) + random.sample(ends, 3):
            value = random.uniform(.4, 1) if i == owners[k] else random.uniform(-.4, .4)
            if (f"w{k}", f"{i}.{e}") not in [(r[0], r[1]) for r in effects]:
                effects.append([f"w{k}", f"{i}.{e}", "", round(value, 3)])
                for b in random.sample(range(branches), 4):
                    effects.append([f"w{k}", f"{i}.{e}", f"b{b}", round(value * random.uniform(.5, 1.5), 3)])
    for i, e in (("A0", "wealth"), ("A1", "security")):
        effects.append(["pact", f"{i}.{e}", "", 4])
    table(folder, "effects.csv", ["of", "end", "branch", "effect"], effects)
    table(folder, "branches.csv", ["id", "probability"],
          [[f"b{b}", round(1 / branches, 6) if b else round(1 - (branches - 1) * round(1 / branches, 6), 6)] for b in range(branches)])
    table(folder, "deals.csv", ["id", "parties", "cost", "price"], [["pact", "A0|A1", "A0.money=1|A1.money=1", "A0.money"]])


def negotiation(folder, items=6, options=10):
    random.seed(6)
    page(folder, "negotiation")
    table(folder, "actors.csv", ["id", "name", "kind"], [["A", "A", "group"], ["B", "B", "group"]])
    table(folder, "deals.csv", ["id", "parties", "reservation"], [["deal", "A|B", "A=1|B=1"]])
    table(folder, "terms.csv", ["deal", "item", "option", "worth"],
          [["deal", f"item {i}", f"option {o}", f"A={random.random():.4f}|B={random.random():.4f}"] for i in range(items) for o in range(options)])


large(os.path.join(sys.argv[1], "large"))
negotiation(os.path.join(sys.argv[1], "negotiation"))

"""Calls of a busy hour as an operator types them, made of the stories, places and people of the demonstration; the same seed makes
the same calls."""
import csv
import os
import random


def rows(*path):
    with open(os.path.join(*path), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Call:
    """What is typed, key by key, and what must stand in the file afterwards."""

    def __init__(self, story, dong, subtype, telephone, name, sent):
        self.story, self.dong, self.subtype, self.telephone, self.name = story, dong, subtype, telephone, name
        self.sent = sent
        # In each field: how one comes there, what is typed in it.
        self.steps = [("story", "F2", story), ("dong", "Tab", dong), ("category", "Tab", subtype.lower()),
                      ("telephone", "alt+h", telephone), ("name", "Tab", name)]
        # Who is sent is chosen: by night and at weekends nobody stands there by himself.
        self.end = ["alt+q", "ctrl+shift+Return"] if sent else ["ctrl+Return"]
        self.keys = [key for _, there, text in self.steps for key in [there, *text]] + self.end

    def after(self, count):
        """The field, and what stands in it, when so many keys were struck (fewer than all)."""
        for field, _, text in self.steps:
            if count <= len(text) + 1:
                return field, text[:max(0, count - 1)]
            count -= len(text) + 1
        return field, text

    def letters(self):
        return self.story + self.dong + self.name


def calls(resources, count, seed):
    chance = random.Random(seed)
    subtypes = {row["code"]: row for row in rows(resources, "starter", "subtypes.csv")}
    words = [word.replace(" ", "").lower() for row in rows(resources, "starter", "dangers.csv")
             for word in row["words"].split("|") if word]
    stories = rows(resources, "demo", "stories.csv")
    english = rows(resources, "demo", "english.csv")
    places = rows(resources, "demo", "places.csv")
    surnames = [row["surname"] for row in rows(resources, "demo", "names.csv")]
    given = [row["given"] for row in rows(resources, "demo", "given.csv")]
    made = []
    while len(made) < count:
        place = chance.choice(places)
        told = chance.choice(english if chance.random() < 0.1 else stories)
        story = told["story"].replace("{place}", place["place"]).replace("{dong}", place["dong"])
        subtype = subtypes[told["subtype"]]
        # No squad goes into danger to life before somebody was alerted: such a call is saved and not sent.
        said = story.replace(" ", "").lower()
        danger = subtype["danger"] == "1" or any(word in said for word in words)
        telephone = f"010-0{chance.randrange(1000):03d}-{chance.randrange(10000):04d}"
        name = chance.choice(surnames) + chance.choice(given)
        made.append(Call(story, place["dong"], told["subtype"], telephone, name,
                         sent=not danger and chance.random() < 0.5))
    return made


def in_keyboards_full(all_calls, keyboard):
    """The calls in batches whose letters fit on the keyboard's spare keys together."""
    batches = []
    for call in all_calls:
        if batches and keyboard.fits("".join(other.letters() for other in batches[-1]) + call.letters()):
            batches[-1].append(call)
        else:
            batches.append([call])
    return batches


def check(all_calls, exported, resources):
    """The file holds these calls and no others, in this order, letter for letter."""
    dongs = {row["ko"]: row["code"] for row in rows(resources, "starter", "districts.csv")}
    for at, (row, call) in enumerate(zip(exported, all_calls)):
        told = (row["number"][5:], row["story"], row["district"], row["subtype"], row["telephone"], row["name"])
        said = (f"{at + 1:06d}", call.story, dongs[call.dong], call.subtype, call.telephone.replace("-", ""), call.name)
        assert told == said, f"\n{told}\n{said}"
        assert row["state"] == ("called" if call.sent else "received"), (row["number"], row["state"])
    assert len(exported) == len(all_calls), f"{len(exported)} of {len(all_calls)} calls are in the file"

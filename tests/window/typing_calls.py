"""Calls as they are typed, for the tests that break off in the middle of one."""


def begin_call(desk, words):
    desk.ready("8572")
    desk.key("F2")
    desk.expect_focus("Said")
    desk.type(words)
    desk.key("Tab")
    desk.expect_focus("Dong")
    desk.type("sinwol 3")
    desk.key("Tab")
    desk.expect_focus("What")
    desk.key("Tab", "Tab", "Tab")
    desk.expect_focus("Place")

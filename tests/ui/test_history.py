"""The history of visits, compared with its plainest model: a list and a position in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.ui.window.history import MOST, History

ADDRESSES = st.sampled_from(["cases/a", "cases/b", "glossary/c", "pages/d"])
STEPS = st.lists(st.one_of(ADDRESSES, st.sampled_from(["<", ">"])), max_size=60)


def state(history: History) -> tuple[bool, bool]:
    """Return whether there is a way back, and forward."""
    return history.can_go_back, history.can_go_forward


def test_a_new_history_has_no_way() -> None:
    """Before the first visit, and after it, there is neither back nor forward."""
    history = History()
    assert (history.back(), history.forward(), state(history)) == (None, None, (False, False))
    history.visit("cases/a")
    assert (history.back(), history.forward(), state(history)) == (None, None, (False, False))


@given(STEPS)
def test_it_does_what_a_list_and_a_place_do(steps: list[str]) -> None:
    """Any mix of visits and steps leads where a list with a position leads, with the same ways back and forward."""
    history = History()
    before: list[str] = []
    after: list[str] = []
    for step in steps:
        match step:
            case "<":
                expected = before[-2] if len(before) > 1 else None
                if expected is not None:
                    after.append(before.pop())
                assert history.back() == expected
            case ">":
                expected = after[-1] if after else None
                if expected is not None:
                    before.append(after.pop())
                assert history.forward() == expected
            case _:
                history.visit(step)
                if not before or before[-1] != step:
                    before, after = [*before, step], []
        assert state(history) == (len(before) > 1, bool(after))


@given(st.lists(ADDRESSES, min_size=1, max_size=30))
def test_back_and_forward_are_opposite(visits: list[str]) -> None:
    """From the last visit back to the first and forward again the items are the same."""
    history = History()
    for address in visits:
        history.visit(address)
    back = list(iter(history.back, None))
    forward = list(iter(history.forward, None))
    assert [*reversed(back)][1:] == forward[:-1]
    assert not back or forward[-1] == visits[-1]


@pytest.mark.parametrize("count", [MOST - 1, MOST, MOST + 1, 3 * MOST])
def test_it_forgets_the_oldest(count: int) -> None:
    """It keeps a fixed number of the last visits, and never a wrong one."""
    history = History()
    for number in range(count):
        history.visit(str(number))
    found = [int(str(visit)) for visit in iter(history.back, None) if visit is not None]
    assert found == list(range(count - 2, max(0, count - MOST) - 1, -1))


def test_the_same_item_again_keeps_the_way_forward() -> None:
    """Showing the current item again, as going back does, is not a new visit."""
    history = History()
    for address in ("cases/a", "cases/b", "cases/c"):
        history.visit(address)
    assert history.back() == "cases/b"
    history.visit("cases/b")
    assert state(history) == (True, True)
    assert history.forward() == "cases/c"

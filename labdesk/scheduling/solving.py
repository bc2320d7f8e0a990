"""One call of the solver: with the settings that were measured to work, a limit, and a way to stop it from outside."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from ortools.sat.python import cp_model

from labdesk.scheduling.model import Model
from labdesk.scheduling.plan import Plan


@dataclass(frozen=True)
class Limit:
    """How long one call may take: seconds, and a number of the solver's own steps, which is the same on any machine."""

    seconds: float = 10.0
    steps: float | None = None
    gap: float = 0.0
    """How near to the bound is near enough, as a part of the price."""


@dataclass(frozen=True)
class Outcome:
    """What a call found: a plan with its price, proved to be the best or not; or that there is none."""

    plan: Plan | None
    price: int = 0
    bound: float = 0.0
    best: bool = False
    impossible: bool = False


class Stopper:
    """Stops the solver calls that run under it, from another thread."""

    def __init__(self) -> None:
        self._running: set[cp_model.CpSolver] = set()
        self._lock = threading.Lock()
        self.stopped = False

    def stop(self) -> None:
        """End what runs, and what is still to come, as soon as possible."""
        with self._lock:
            self.stopped = True
            for solver in self._running:
                solver.stop_search()

    def solve(self, solver: cp_model.CpSolver, model: cp_model.CpModel) -> int:
        """Run one call; nothing is known when it was stopped before."""
        with self._lock:
            if self.stopped:
                return int(cp_model.UNKNOWN)
            self._running.add(solver)
        try:
            return int(solver.solve(model))
        finally:
            with self._lock:
                self._running.discard(solver)


def solver_for(limit: Limit, *, linear: int = 0, seed: int = 1) -> cp_model.CpSolver:
    """A solver with the settings that find a first schedule; with others the same model finds none in minutes.

    `linear` is how much of linear programming it uses: 0 none, 1 and 2 what CP-SAT so calls, 3 cuts too, 4 all rows
    from the start.
    """
    solver = cp_model.CpSolver()
    chosen = solver.parameters
    chosen.num_workers = 1
    chosen.linearization_level = min(2, linear)
    chosen.cut_level = int(linear > 2)
    chosen.add_lp_constraints_lazily = linear < 4
    chosen.cp_model_probing_level = 0
    chosen.symmetry_level = 0
    chosen.max_presolve_iterations = 1 if linear else 3
    chosen.cp_model_use_sat_presolve = linear < 1
    chosen.random_seed = seed
    chosen.max_time_in_seconds = max(0.01, limit.seconds)
    if limit.steps is not None:
        chosen.max_deterministic_time = limit.steps
    chosen.relative_gap_limit = limit.gap
    return solver


def solve(model: Model, limit: Limit, *, stopper: Stopper, linear: int = 0, seed: int = 1, first: bool = False,
          hint: Plan | None = None, below: int | None = None) -> Outcome:  # fmt: skip
    """Solve one model, from a hint if there is one; only for what is cheaper than `below` if that is given."""
    solver = solver_for(limit, linear=linear, seed=seed)
    solver.parameters.stop_after_first_solution = first
    if hint is not None:
        model.hint(hint)
    if below is not None and model.price:
        model.cp.add(model.objective() <= below)
    status = stopper.solve(solver, model.cp)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Outcome(None, impossible=status == cp_model.INFEASIBLE)
    plan = model.answer(solver.boolean_value)
    price = round(solver.objective_value) if model.price else 0
    bound = solver.best_objective_bound if model.price else 0.0
    return Outcome(plan, price, bound, best=status == cp_model.OPTIMAL)

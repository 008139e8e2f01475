"""The command line: `python -m analysis COMMAND`.

A command is an entry of `COMMANDS`. What draws or writes is imported when it is
needed. Whatever goes wrong is told in one line, on the error stream; the status
is then 1, and 2 where the command itself isn't understood.
"""

import argparse
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from analysis import DataError, check, coverage, load_articles, load_figures
from analysis.reading.articles import seeds_folder
from analysis.reading.coverage import UNEXPLAINED
from analysis.showing.terminal import claims_text, unexplained_text

PROGRAM = "python -m analysis"
EXAMPLES = f"""\
examples:
  {PROGRAM} check --seeds my-articles   while you type rows
  {PROGRAM} export exports              tables and charts of the five articles
  {PROGRAM} report exports --lang vi    the findings in Vietnamese, for screen and paper
  {PROGRAM} draft new-article.txt       rows for an article that has none
"""


class Argument(NamedTuple):
    """An argument of a command: its name, and what argparse should know of it."""

    name: str
    how: dict[str, Any]


class Command(NamedTuple):
    """A command: what it does, the function that does it and gives the status, its arguments.

    `extra` names the optional dependencies that it needs.
    """

    help: str
    run: Callable[[argparse.Namespace], int]
    arguments: tuple[Argument, ...]
    extra: str = ""


def main(arguments: list[str] | None = None) -> int:
    """Run a command and give its exit status."""
    options = _parser().parse_args(arguments)
    command = COMMANDS[options.command]
    try:
        status = command.run(options)
        sys.stdout.flush()  # here, where a closed pipe is caught
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (DataError, ImportError, OSError) as error:
        if isinstance(error, ImportError) and not command.extra:
            raise
        print(f"{PROGRAM} {options.command}: {_told(error, command.extra)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Figures that newspapers report: check them, and take them elsewhere.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        part = commands.add_parser(name, help=command.help, description=command.help)
        for argument in command.arguments:
            part.add_argument(argument.name, **argument.how)
    return parser


def _told(error: Exception, extra: str) -> str:
    """What went wrong, for a person."""
    if isinstance(error, ModuleNotFoundError):
        return f"{error.name} is not installed: pip install '.[{extra}]'"
    if isinstance(error, OSError) and error.filename is None:
        return str(error)
    if isinstance(error, FileExistsError | NotADirectoryError):
        return f"can't write below {error.filename}: it is a file, not a folder"
    if isinstance(error, FileNotFoundError):
        return f"{error.filename}: no such file"
    if isinstance(error, OSError):
        return f"can't write {error.filename}: {error.strerror}"
    return str(error)


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """A way to tell what is being done: on a terminal, in one line that is gone at the end."""
    shown = sys.stderr.isatty()

    def tell(what: str) -> None:
        if shown:
            print(f"\r\x1b[K{what}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        tell("")


def _seeds(options: argparse.Namespace) -> Path:
    """The folder of articles, as short as it can be named."""
    folder, here = seeds_folder(options.seeds), Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _check(options: argparse.Namespace) -> int:
    seeds = _seeds(options)
    try:
        figures, articles = load_figures(seeds), load_articles(seeds)  # the first tells all
        numbers = coverage(articles)
    except DataError as error:
        print(error)
        return 1
    unexplained = numbers[numbers["status"] == UNEXPLAINED]
    if len(unexplained):
        print(unexplained_text(articles, unexplained, options.lang))
        return 1
    print(claims_text(articles, numbers, figures, check(figures), options.lang))
    return 0


def _export(options: argparse.Namespace) -> int:
    from analysis.showing.export import export

    with _progress() as tell:
        export(options.folder, _seeds(options), tell)
    return 0


def _draft(options: argparse.Namespace) -> int:
    from analysis.reading.intake import write_draft

    print(write_draft(options.article))
    return 0


def _accept(options: argparse.Namespace) -> int:
    from analysis.reading.intake import GIVEN, accept

    facts = {fact: getattr(options, fact) for fact in GIVEN if getattr(options, fact) is not None}
    print(accept(options.article, options.seeds, **facts))
    return 0


def _score(options: argparse.Namespace) -> int:
    from analysis.reading.score import score

    print(score(options.folder).round(3).to_string(index=False, na_rep=""))
    return 0


def _scan(options: argparse.Namespace) -> int:
    from analysis.showing.archive.running import scan

    with _progress() as tell:
        rows = scan(
            options.source, options.out, options.scheduler, tell=lambda done: tell(str(done))
        )
    print(", ".join(f"{table}: {count} rows" for table, count in rows.items()))
    return 0


def _report(options: argparse.Namespace) -> int:
    from analysis.showing.report.files import write_report

    lang, full_text = options.lang, options.full_text
    with _progress() as tell:
        write_report(options.folder, _seeds(options), lang=lang, full_text=full_text, tell=tell)
    return 0


SEEDS = Argument(
    "--seeds",
    {"metavar": "FOLDER", "help": "another folder of articles than the five that come along"},
)
LANG = Argument(
    "--lang", {"choices": ("en", "vi"), "default": "en", "help": "English (en) or Vietnamese (vi)"}
)
FULL_TEXT = Argument(
    "--full-text",
    {
        "action": "store_true",
        "help": "the articles whole, not only the sentences that state a claim; their text is"
        " their publishers'",
    },
)
FOLDER = Argument(
    "folder", {"metavar": "DIR", "help": "where to write; it is made if it isn't there"}
)
ARTICLE = Argument("article", {"metavar": "ARTICLE.txt", "help": "the article's text, UTF-8"})
FACTS = tuple(
    Argument(f"--{fact}", {"help": f"the article's {what}, as it states it"})
    for fact, what in {
        "title": "title",
        "author": "author",
        "publisher": "publisher",
        "published": "date, YYYY-MM-DD",
        "place": "place",
        "province": "province",
    }.items()
)

COMMANDS = {
    "check": Command(
        "Print what is wrong with the typed rows, else what the articles get wrong.",
        _check,
        (SEEDS, LANG),
    ),
    "export": Command(
        "Write the tables, a workbook and the charts, with a description of them all.",
        _export,
        (FOLDER, SEEDS),
        "export",
    ),
    "report": Command(
        "Write the findings, charts and verdicts as one page of HTML and one PDF.",
        _report,
        (FOLDER, SEEDS, LANG, FULL_TEXT),
        "report",
    ),
    "draft": Command(
        "Propose the rows of an article that has none, beside it, with what is in doubt.",
        _draft,
        (ARTICLE,),
    ),
    "accept": Command(
        "Take an article and its reviewed rows into a folder of articles.",
        _accept,
        (ARTICLE, SEEDS, *FACTS),
    ),
    "score": Command(
        "Tell how well drafts match the typed rows of a folder.",
        _score,
        (Argument("folder", {"metavar": "FOLDER", "help": "a folder of articles"}),),
    ),
    "scan": Command(
        "Draft and judge an archive of any size; done again, it goes on where it stopped.",
        _scan,
        (
            Argument("source", {"metavar": "ARCHIVE", "help": "a folder of *.txt, or a .parquet"}),
            Argument("-o", {"dest": "out", "metavar": "OUT", "required": True, "help": "where to"}),
            Argument("--scheduler", {"default": "", "help": "of a Dask cluster: tcp://…"}),
        ),
        "archive",
    ),
}

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that it cleans up
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # where a terminal lacks a letter
    sys.exit(main())

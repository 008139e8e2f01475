"""What a person sees: the notebooks in JupyterLab and the report, in a real browser.

Screenshots are kept in `artefacts/`. JupyterLab is started on a copy of the
notebooks, with a configuration, a workspace and a list of trusted notebooks of its own, all
empty, so that it meets them as it would in a fresh clone.
"""

import json
import os
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest

from analysis import load_figures, show
from analysis.showing.report.files import write_report
from tests.execute_notebooks import METADATA, NOTEBOOKS

NEEDED = "needs pip install -c constraints.txt -e '.[browser]'"
pytest.importorskip("jupyterlab", reason=NEEDED)
playwright = pytest.importorskip("playwright.sync_api", reason=NEEDED)
axe_core = pytest.importorskip("axe_playwright_python.sync_playwright", reason=NEEDED)

ROOT = Path(__file__).parents[1]
ARTEFACTS = ROOT / "artefacts"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip
TRY = "try.ipynb"  # a notebook of the test's own, with a marked-up article

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs a browser: apt install chromium")
Page = Any


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    ARTEFACTS.mkdir(exist_ok=True)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


def picture(page: Page, name: str) -> None:
    page.screenshot(path=ARTEFACTS / f"{name}.png")


def assert_accessible(page: Page, within: str = "html") -> None:
    """No rule of WCAG 2 (A and AA) is broken; contrast is one of them."""
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = axe_core.Axe().run(page, context=within, options=options)
    assert found.violations_count == 0, found.generate_report()


# JupyterLab


def marked_notebook() -> nbformat.NotebookNode:
    """A notebook that shows an article, with its output stored but never run."""
    shown = show("thai-binh")
    data = {"text/html": shown._repr_html_(), "text/plain": repr(shown)}
    output = nbformat.v4.new_output("execute_result", data, execution_count=1)
    source = 'import analysis\nanalysis.show("thai-binh")'
    cell = nbformat.v4.new_code_cell(source, outputs=[output], execution_count=1)
    return nbformat.v4.new_notebook(cells=[cell], metadata=METADATA)


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where JupyterLab answers; `{}` in it stands for a notebook."""
    folder = tmp_path_factory.mktemp("lab")
    shutil.copytree(NOTEBOOKS, folder / "notebooks")
    nbformat.write(marked_notebook(), folder / "notebooks" / TRY)
    settings = folder / "settings" / "@jupyterlab" / "apputils-extension"
    settings.mkdir(parents=True)
    quiet = {"fetchNews": "false", "checkForUpdates": False}
    (settings / "notification.jupyterlab-settings").write_text(json.dumps(quiet))
    token = secrets.token_hex()
    server = start(folder, token)
    try:
        yield f"{address(folder, server)}lab/tree/{{}}?reset&token={token}"
    finally:
        server.terminate()
        server.wait(30)


def start(folder: Path, token: str) -> "subprocess.Popen[bytes]":
    places = {
        "JUPYTERLAB_SETTINGS_DIR": "settings", "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
        "JUPYTER_CONFIG_DIR": "config", "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime", "IPYTHONDIR": "ipython",
    }  # fmt: skip
    own = {name: str(folder / place) for name, place in places.items()}
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1",
        "--port=0", "--expose-app-in-browser", f"--IdentityProvider.token={token}",
        f"--ServerApp.root_dir={folder / 'notebooks'}",
    ]  # fmt: skip
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            command, env=os.environ | own | {"PYTHONPATH": str(ROOT)}, stdout=log, stderr=log
        )


def address(folder: Path, server: "subprocess.Popen[bytes]") -> str:
    for _ in range(600):
        assert server.poll() is None, (folder / "log").read_text()
        for told in (folder / "runtime").glob("jpserver-*.json"):
            if text := told.read_text():
                return str(json.loads(text)["url"])
        time.sleep(0.1)
    raise TimeoutError((folder / "log").read_text())


def opened(browser: Any, lab: str, notebook: str, scheme: str = "light") -> Page:
    page = browser.new_page(viewport={"width": 1280, "height": 1000}, color_scheme=scheme)
    page.set_default_timeout(60_000)
    page.goto(lab.format(notebook))
    page.wait_for_selector(".jp-Notebook .jp-Cell")
    page.wait_for_function("jupyterapp.shell.currentWidget?.context?.isReady")
    page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.isReady")
    return page


def run_all(page: Page) -> None:
    page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")


CELLS = """() => {
    const cells = [...jupyterapp.shell.currentWidget.content.model.cells];
    return cells.map(cell => cell.type === "code" ? cell.outputs.toJSON() : []);
}"""


def outputs(page: Page) -> list[list[dict[str, Any]]]:
    """The outputs of each cell, as the notebook has them."""
    found: list[list[dict[str, Any]]] = page.evaluate(CELLS)
    return found


def assert_charts_visible(page: Page, name: str) -> None:
    """Every output with a picture shows one, drawn and within sight once it is scrolled to."""
    drawn = 0
    for number, cell in enumerate(outputs(page)):
        charts = [output for output in cell if "image/png" in output.get("data", {})]
        if not charts:
            continue
        page.evaluate("n => jupyterapp.shell.currentWidget.content.scrollToItem(n)", number)
        cell_shown = page.locator(f'.jp-Cell[data-windowed-list-index="{number}"]')
        shown = cell_shown.locator(".jp-RenderedImage img, .jp-RenderedSVG img")
        playwright.expect(shown).to_have_count(len(charts))
        for at in range(len(charts)):
            shown.nth(at).scroll_into_view_if_needed()
            playwright.expect(shown.nth(at)).to_be_visible()
            assert shown.nth(at).evaluate("img => img.complete && img.naturalWidth > 300")
            drawn += 1
            picture(page, f"{name}-chart-{drawn}")


NOTEBOOK_NAMES = sorted(path.name for path in NOTEBOOKS.glob("*.ipynb"))


@pytest.mark.parametrize("notebook", NOTEBOOK_NAMES)
def test_a_fresh_clone_shows_its_charts_before_anything_is_run(
    browser: Any, lab: str, notebook: str
) -> None:
    page = opened(browser, lab, notebook)
    assert any(outputs(page))
    assert_charts_visible(page, f"fresh-{notebook}")
    assert page.locator("text=Cannot display an untrusted SVG").count() == 0
    assert page.evaluate("window.figureNotes") is None  # nothing stored was run
    page.close()


@pytest.mark.parametrize("notebook", NOTEBOOK_NAMES)
def test_a_notebook_runs_from_the_top(browser: Any, lab: str, notebook: str) -> None:
    page = opened(browser, lab, notebook)
    run_all(page)
    told = [output for cell in outputs(page) for output in cell]
    assert told
    assert not [o for o in told if o["output_type"] == "error" or o.get("name") == "stderr"]
    assert_charts_visible(page, f"run-{notebook}")
    page.close()


def test_an_article_is_readable_in_a_notebook_that_is_not_trusted(browser: Any, lab: str) -> None:
    page = opened(browser, lab, TRY)
    article = page.locator(".marked article")
    article.wait_for()
    assert page.locator(".marked script, .marked style").count() == 0
    assert page.locator(".marked .note:visible").count() == 0
    assert "chiếm 5,59%; là nông dân" in article.inner_text()
    rows = page.locator(".marked tbody tr")
    figures = load_figures()
    assert rows.count() == (figures["article"] == "thai-binh").sum()
    assert "Wrong. 721 of 10,986 is" in rows.filter(has_text="5,59%").inner_text()
    picture(page, "article-not-trusted")
    page.close()


@pytest.fixture(scope="module")
def article(browser: Any, lab: str) -> Iterator[Page]:
    """The marked-up article in a notebook that was run."""
    page = opened(browser, lab, TRY)
    run_all(page)
    page.wait_for_function("window.figureNotes")
    yield page
    page.close()


def mark(page: Page, figure: str) -> Any:
    return page.locator(f'[id="en.thai-binh/{figure}"]')


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_hovering_over_a_mark_shows_its_row_and_escape_closes_it(article: Page) -> None:
    mark(article, "worker-share").hover()
    note = article.locator(".marked .note:visible")
    playwright.expect(note).to_have_count(1)
    assert "workers as a share of 10,986 new members" in note.inner_text()
    assert "Wrong." in note.inner_text()
    picture(article, "article-hover")
    note.hover()  # it stays while it is read
    playwright.expect(note).to_have_count(1)
    article.keyboard.press("Escape")
    playwright.expect(note).to_have_count(0)
    mark(article, "worker").hover()
    playwright.expect(note).to_have_count(1)
    article.mouse.move(1, 1)
    playwright.expect(note).to_have_count(0)


def test_the_keyboard_reaches_each_mark_once_and_escape_closes_its_note(article: Page) -> None:
    figures = load_figures()
    names = "en.thai-binh/" + figures.loc[figures["article"] == "thai-binh", "figure"]
    mark(article, "admitted").focus()
    reached = []
    for _ in names:
        reached.append(focused(article))
        playwright.expect(article.locator(".marked .note:visible")).to_have_count(1)
        article.keyboard.press("Tab")
    assert reached == list(names)
    article.keyboard.press("Shift+Tab")
    article.keyboard.press("Escape")
    playwright.expect(article.locator(".marked .note:visible")).to_have_count(0)
    assert focused(article) == names.iloc[-1]


def test_a_mark_and_its_row_lead_to_each_other(article: Page) -> None:
    mark(article, "women-share").focus()
    article.keyboard.press("Enter")
    playwright.expect(mark(article, "women-share.row")).to_be_focused()
    playwright.expect(mark(article, "women-share.row")).to_be_in_viewport()
    article.keyboard.press("Enter")
    playwright.expect(mark(article, "women-share")).to_be_focused()
    mark(article, "women").click()
    playwright.expect(mark(article, "women.row")).to_be_focused()
    picture(article, "article-row")


def test_a_link_skips_the_article(article: Page) -> None:
    mark(article, "admitted").focus()
    article.keyboard.press("Shift+Tab")
    skip = article.locator(".marked .skip")
    playwright.expect(skip).to_be_focused()
    playwright.expect(skip).to_be_in_viewport()
    article.keyboard.press("Enter")
    article.keyboard.press("Tab")
    assert focused(article) == "en.thai-binh/admitted.row"


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_the_article_is_accessible_in_both_themes(article: Page, theme: str) -> None:
    article.evaluate(
        "theme => jupyterapp.commands.execute('apputils:change-theme', {theme})", theme
    )
    light = str(theme.endswith("Light")).lower()
    article.wait_for_selector(f'body[data-jp-theme-light="{light}"]', state="attached")
    mark(article, "admitted").focus()
    picture(article, f"article-{theme.split()[1].lower()}")
    assert_accessible(article, ".marked")


# The report


@pytest.fixture(scope="module", params=["en", "vi"])
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    write_report(folder, lang=request.param, full_text=request.param == "vi")
    return folder / f"report.{request.param}.html"


def visit(browser: Any, report: Path, width: int = 1280, scheme: str = "light") -> Page:
    """The report in a page that keeps what was asked for and what went wrong."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.told = []
    page.on("request", lambda request: page.told.append(request.url))
    page.on("console", lambda message: page.told.append(message.text))
    page.on("pageerror", lambda error: page.told.append(str(error)))
    page.goto(report.as_uri())
    return page


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_the_report_is_accessible_and_asks_for_nothing(
    browser: Any, report: Path, width: int, scheme: str
) -> None:
    page = visit(browser, report, width, scheme)
    page.wait_for_load_state("networkidle")
    picture(page, f"{report.stem}-{scheme}-{width}")
    assert set(page.told) <= {report.as_uri(), "data:,"}
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(
        "[...document.querySelectorAll('figure > svg')].every(s => s.clientWidth > 300)"
    )
    assert_accessible(page)
    page.close()


def test_the_keyboard_reaches_every_mark_of_the_report_once(browser: Any, report: Path) -> None:
    page = visit(browser, report)
    marks = page.eval_on_selector_all("a.figure", "marks => marks.map(mark => mark.id)")
    stops = page.locator("a, summary").count()
    reached = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        reached.append(focused(page))
    assert marks
    assert [name for name in reached if name in set(marks)] == marks
    assert set(page.told) <= {report.as_uri(), "data:,"}
    page.close()


def test_marks_notes_and_rows_of_the_report_work_together(browser: Any, report: Path) -> None:
    page = visit(browser, report)
    lang = report.stem.partition(".")[2]
    wrong = page.locator(f'[id="{lang}.thai-binh/worker-share"]')
    wrong.scroll_into_view_if_needed()
    wrong.hover()
    note = page.locator(".note:visible")
    playwright.expect(note).to_have_count(1)
    picture(page, f"{report.stem}-note")
    box, edge = note.bounding_box(), page.viewport_size["width"]
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= edge
    page.keyboard.press("Escape")
    playwright.expect(note).to_have_count(0)
    wrong.focus()
    page.keyboard.press("Enter")
    playwright.expect(page.locator(f'[id="{lang}.thai-binh/worker-share.row"]')).to_be_focused()
    page.close()

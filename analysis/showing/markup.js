// What a link of the marked-up article does beyond the browser's own ways. A page has this once,
// however many articles it shows.
if (!window.figureNotes) {
  window.figureNotes = true;
  const marks = ".marked a.figure";
  const open = `${marks}:is(:hover, :focus, :has(+ .note:hover))`;
  // Escape puts away the note that is open, until its mark is pointed at or reached again.
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll(open).forEach((mark) => mark.classList.add("closed"));
  }, true);
  for (const reached of ["pointerover", "focusin"]) {
    document.addEventListener(reached, (event) => {
      event.target.closest(marks)?.classList.remove("closed");
    });
  }
  // A notebook would take these for its own.
  const followed = (event) => event.type === "click" || event.key === "Enter";
  for (const taken of ["keydown", "click"]) {
    window.addEventListener(taken, (event) => {
      if (followed(event) && event.target.closest(".marked a")) event.stopPropagation();
    }, true);
  }
}

"use strict";
(function () {
  const fil = document.getElementById("fil");
  if (fil) {
    document.getElementById("filvalg").hidden = false;
    fil.addEventListener("change", async () => {
      if (fil.files.length === 1) {
        document.getElementById("sagstekst").value = await fil.files[0].text();
      }
    });
  }
  const udskriv = document.getElementById("udskriv");
  if (udskriv) {
    udskriv.hidden = false;
    udskriv.addEventListener("click", () => window.print());
  }
  const fejl = document.querySelector(".fejl");
  if (fejl) {
    fejl.focus();
  }
})();

"use strict";
(function () {
  const sted = document.getElementById("fremdrift");
  if (!sted) {
    return;
  }
  const se = sted.querySelector("a").href;
  const igen = async () => {
    let ny;
    try {
      const svar = await fetch(sted.dataset.se);
      ny = new DOMParser().parseFromString(await svar.text(), "text/html").getElementById("fremdrift");
    } catch (stoppet) {
      return;
    }
    if (!ny) {
      location.replace(se);
      return;
    }
    sted.querySelector("p").textContent = ny.querySelector("p").textContent;
    const før = sted.querySelector("progress");
    const nu = ny.querySelector("progress");
    if (før && nu) {
      før.max = nu.max;
      før.value = nu.value;
    } else if (nu) {
      sted.querySelector("p").after(document.adoptNode(nu));
    }
    setTimeout(igen, 500);
  };
  setTimeout(igen, 500);
})();

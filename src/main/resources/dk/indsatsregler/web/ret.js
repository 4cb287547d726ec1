"use strict";
(function () {
  const felt = document.getElementById("tekst");
  const form = document.getElementById("retform");
  if (!felt || !form) {
    return;
  }
  const EFTER = 250;
  const fra = felt.value;
  let tekst = 0; // den tekst, der står der nu
  let vist = 0; // den tekst, problemerne er vist til
  let ur = 0;
  const undervejs = {}; // det, der spørges om nu; et nyt spørgsmål af samme slags afløser det
  let sender = false;
  let liste = null;

  function tal(element, navn) {
    return Number(element.dataset[navn]);
  }

  function numre() {
    const alle = document.querySelector(".numre");
    const linjer = felt.value.split("\n").length;
    while (alle.children.length > linjer) {
      alle.lastChild.remove();
      alle.lastElementChild.remove();
    }
    while (alle.children.length < linjer) {
      const nummer = document.createElement("span");
      nummer.id = "L" + (alle.children.length + 1);
      nummer.textContent = String(alle.children.length + 1);
      alle.append(nummer, "\n");
    }
    felt.rows = linjer + 1;
  }

  function linje(sted) {
    return felt.value.slice(0, sted).split("\n").length;
  }

  async function svar(goer, slags) {
    if (undervejs[slags]) {
      undervejs[slags].abort();
    }
    const afbryd = new AbortController();
    undervejs[slags] = afbryd;
    const sendt = new URLSearchParams(new FormData(form));
    sendt.set("goer", goer);
    sendt.set("markoer", String(felt.selectionStart));
    try {
      const svaret = await fetch(form.action, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: sendt.toString(),
        signal: afbryd.signal,
      });
      return svaret.ok ? new DOMParser().parseFromString(await svaret.text(), "text/html").body : null;
    } catch (fejl) {
      if (fejl.name !== "AbortError") {
        document.getElementById("antal").textContent = "Programmet svarer ikke. Teksten er her stadig; kopiér den, før siden lukkes.";
      }
      return null;
    }
  }

  function saet(stykker) {
    const kryds = document.querySelector("input[name=alligevel]");
    const sat = kryds !== null && kryds.checked;
    for (const stykke of Array.from(stykker.children)) {
      const gammel = document.getElementById(stykke.id);
      if (stykke.id === "antal") {
        if (gammel.textContent !== stykke.textContent) {
          gammel.textContent = stykke.textContent; // læses op, når den er en anden
        }
      } else if (gammel.innerHTML !== stykke.innerHTML) {
        gammel.replaceWith(stykke);
      }
    }
    const nyt = document.querySelector("input[name=alligevel]");
    if (nyt !== null) {
      nyt.checked = sat;
    }
    maerk();
  }

  function maerk() {
    document.querySelectorAll(".numre span").forEach((n) => n.removeAttribute("class"));
    document.querySelectorAll("#problemer li[data-fra]").forEach((p) => {
      const nummer = document.getElementById("L" + linje(tal(p, "fra")));
      if (nummer && nummer.className !== "fatal") {
        nummer.className = p.className;
      }
    });
  }

  async function tjek(goer) {
    const nu = tekst;
    const stykker = await svar(goer, "tjek");
    if (stykker === null || nu !== tekst) {
      return false;
    }
    vist = nu;
    saet(stykker);
    return true;
  }

  async function valider() {
    window.clearTimeout(ur);
    if (await tjek("fil")) {
      await tjek("alt");
    }
  }

  function skrevet() {
    tekst += 1;
    luk();
    numre();
    window.clearTimeout(ur);
    ur = window.setTimeout(valider, EFTER);
  }

  function til(fra, til) {
    felt.focus({ preventScroll: true });
    felt.setSelectionRange(fra, til);
    const nummer = document.getElementById("L" + linje(fra));
    if (nummer) {
      nummer.scrollIntoView({ block: "nearest" });
    }
  }

  function skriv(fra, slut, nyt, markoer) {
    til(fra, slut);
    // Kan fortrydes med Ctrl+Z.
    const gjort = nyt === "" ? document.execCommand("delete") : document.execCommand("insertText", false, nyt);
    if (!gjort) {
      felt.setRangeText(nyt, fra, slut, "end");
      skrevet();
    }
    til(fra + markoer, fra + markoer);
  }

  function ret(knap) {
    skriv(tal(knap, "fra"), tal(knap, "til"), knap.dataset.tekst, knap.dataset.tekst.length);
    return valider();
  }

  async function retfoerste() {
    if (vist !== tekst) {
      window.clearTimeout(ur);
      if (!(await tjek("fil"))) {
        return;
      }
    }
    const knap = document.querySelector("#problemer button[data-fra]");
    if (knap) {
      await ret(knap);
    }
  }

  function problem(frem) {
    const steder = Array.from(document.querySelectorAll("#problemer li[data-fra]"))
      .sort((a, b) => tal(a, "fra") - tal(b, "fra"));
    if (steder.length === 0) {
      return;
    }
    const her = felt.selectionStart;
    const foran = steder.filter((p) => tal(p, "fra") > her);
    const bag = steder.filter((p) => tal(p, "fra") < her);
    const valgt = frem ? foran[0] || steder[0] : bag[bag.length - 1] || steder[steder.length - 1];
    til(tal(valgt, "fra"), tal(valgt, "til"));
  }

  function luk() {
    if (liste) {
      liste.remove();
      liste = null;
    }
  }

  async function forslag() {
    const her = felt.selectionStart;
    const stykker = await svar("forslag", "forslag");
    if (stykker === null || her !== felt.selectionStart) {
      return;
    }
    luk();
    liste = document.createElement("div");
    liste.className = "forslag";
    liste.append(...Array.from(stykker.children));
    const hoejde = felt.offsetHeight / felt.rows;
    liste.style.top = Math.round(felt.offsetTop + hoejde * linje(her) + 8) + "px";
    felt.parentElement.append(liste);
    const knapper = Array.from(liste.querySelectorAll("button"));
    liste.addEventListener("keydown", (e) => {
      const nu = knapper.indexOf(document.activeElement);
      const ny = { ArrowDown: nu + 1, ArrowUp: nu - 1, Home: 0, End: knapper.length - 1 }[e.key];
      if (e.key === "Escape") {
        luk();
        felt.focus();
      } else if (ny !== undefined && knapper.length > 0) {
        e.preventDefault();
        knapper[(ny + knapper.length) % knapper.length].focus();
      }
    });
    knapper.forEach((knap) => knap.addEventListener("click", () => {
      const begynd = felt.value.lastIndexOf("\n", her - 1) + tal(knap, "kolonne");
      const nyt = knap.dataset.tekst;
      const markoer = nyt.indexOf("¦");
      luk();
      skriv(begynd, her, nyt.replace("¦", ""), markoer < 0 ? nyt.length : markoer);
    }));
    if (knapper.length > 0) {
      knapper[0].focus();
    } else {
      window.setTimeout(luk, 2000);
    }
  }

  felt.addEventListener("input", skrevet);
  document.addEventListener("keydown", (e) => {
    const ctrl = (e.ctrlKey || e.metaKey) && !e.altKey;
    let gjort = true;
    if (ctrl && e.key === "s") {
      form.querySelector("button[value=gem]").click();
    } else if (ctrl && e.key === "Enter") {
      valider();
    } else if (ctrl && e.key === ".") {
      retfoerste();
    } else if (ctrl && e.code === "Space" && document.activeElement === felt) {
      forslag();
    } else if (e.key === "F8") {
      problem(!e.shiftKey);
    } else {
      gjort = false;
    }
    if (gjort) {
      e.preventDefault();
    }
  });
  form.addEventListener("click", (e) => {
    const knap = e.target.closest("button[value]");
    const link = e.target.closest("#problemer li a[href^='#L']");
    if (knap && knap.value === "valider") {
      e.preventDefault();
      valider();
    } else if (knap && knap.dataset.fra && vist === tekst) {
      e.preventDefault();
      ret(knap);
    } else if (link) {
      e.preventDefault();
      const sted = link.closest("li");
      til(tal(sted, "fra"), tal(sted, "til"));
    }
  });
  form.addEventListener("submit", () => {
    sender = true;
    form.elements.markoer.value = String(felt.selectionStart);
  });
  window.addEventListener("beforeunload", (e) => {
    if (!sender && felt.value !== fra) {
      e.preventDefault();
    }
  });

  maerk();
  const sted = form.elements.markoer.value;
  if (sted !== "") {
    til(Number(sted), Number(sted));
  } else if (/^#L\d+$/.test(window.location.hash)) {
    const linjer = felt.value.split("\n").slice(0, Number(window.location.hash.slice(2)) - 1);
    const her = linjer.reduce((n, l) => n + l.length + 1, 0);
    til(her, her);
  }
})();

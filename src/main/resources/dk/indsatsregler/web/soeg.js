(function () {
  const felt = document.getElementById("soegeord");
  const tal = document.getElementById("soegetal");
  const liste = document.getElementById("fundet");
  const FLEST = 50;
  document.getElementById("soegning").hidden = false;

  function vis() {
    const ord = felt.value.toLowerCase().replace(/[«»"”“]/g, " ").split(/\s+/).filter(Boolean);
    liste.replaceChildren();
    if (ord.length === 0) {
      tal.textContent = "";
      return;
    }
    const hele = ord.join(" ");
    const tekst = (s) => (s[0] + " " + s[2] + " " + s[4]).toLowerCase();
    const fundet = SIDER.filter((s) => ord.every((o) => tekst(s).includes(o)));
    const foran = (s) => {
      const navn = s[0].toLowerCase();
      return navn === hele || navn.endsWith("." + hele) ? 0 : navn.startsWith(hele) ? 1 : tekst(s).includes(hele) ? 2 : 3;
    };
    fundet.sort((a, b) => foran(a) - foran(b));
    tal.textContent = fundet.length === 0 ? "Intet fundet." : fundet.length + " fundet"
      + (fundet.length > FLEST ? ", de første " + FLEST + " vises." : ".");
    for (const [navn, slags, om, sted] of fundet.slice(0, FLEST)) {
      const punkt = document.createElement("li");
      const link = document.createElement("a");
      link.href = sted;
      link.textContent = navn;
      const art = document.createElement("small");
      art.textContent = " " + slags;
      punkt.append(link, art, om ? " " + (om.length > 160 ? om.slice(0, 160) + " …" : om) : "");
      liste.append(punkt);
    }
  }

  felt.addEventListener("input", vis);
})();

# language: da
Egenskab: Køge: brobygning, når barnet står foran en overgang
  Hvem skal tale sammen, før barnet går fra ét sted til det næste?
  Det er én kommunes praksis, slået fra til området nævnes.
  Reglerne står i rules/kommunal/koege/overgange.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/koege

  Regel: IT-KOEGE-BROBYGNING Byg bro ved overgangen

    Scenarie: Barnet skal begynde i skole: de, der kender det, og de, der tager imod, taler sammen
      Givet Maalgruppe.overgang er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-KOEGE-BROBYGNING anbefaling
      Og har IT-KOEGE-BROBYGNING intet resultat
      Og er handlingen i IT-KOEGE-BROBYGNING "Byg bro: lad de medarbejdere, der kender barnet, og dem, der tager imod, tale sammen om overgangen, før den sker."
      Og er den ansvarlige i IT-KOEGE-BROBYGNING "Kommunens rådgiver sammen med dagtilbud og skole"
      Og mangler IT-KOEGE-BROBYGNING intet
      Og hviler IT-KOEGE-BROBYGNING på KOMMUNAL
      Og er kilden til IT-KOEGE-BROBYGNING "Køge Kommune, Sammenhængende Børnepolitik 2020, Fælles ansvar"
      Og forklares IT-KOEGE-BROBYGNING med "Kilden har ingen frist; der regnes ingen ud."

    Scenarie: Barnet står ikke foran en overgang
      Givet Maalgruppe.overgang er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-BROBYGNING ikke opfyldt
      Og har IT-KOEGE-BROBYGNING intet resultat
      Og forklares IT-KOEGE-BROBYGNING med "overgang er nej; kræver ja"
      Og mangler IT-KOEGE-BROBYGNING intet

    Scenarie: Ved ingen det, spørges sagsbehandleren
      Når sagen vurderes den 2024-05-15
      Så er IT-KOEGE-BROBYGNING uafklaret
      Og mangler IT-KOEGE-BROBYGNING kun svar på:
        | felt                | svares af     | spørgsmål                                                                                                                                                                                     | skøn |
        | Maalgruppe.overgang | sagsbehandler | Står barnet foran en overgang: fra hjem til dagtilbud, fra dagtilbud til skole, fra et alment til et specialiseret tilbud eller omvendt, fra skole til ungdomsuddannelse eller fra støtte efter børnebestemmelser til støtte efter voksenbestemmelser? | nej  |

    Abstrakt Scenario: Praksis gælder fra 1. januar 2020, et lokalt valg: <dagen>
      Givet Maalgruppe.overgang er ja
      Når sagen vurderes den <dato>
      Så er IT-KOEGE-BROBYGNING <udfald>

      Eksempler:
        | dagen      | dato       | udfald             |
        | dagen før  | 2019-12-31 | uden for gyldighed |
        | første dag | 2020-01-01 | opfyldt            |

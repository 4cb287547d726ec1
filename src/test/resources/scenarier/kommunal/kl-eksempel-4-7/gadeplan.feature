# language: da
Egenskab: Nødpasning: børn og unge, der ikke nås gennem dagtilbud eller skole
  Hvordan nås de børn, unge og familier, som dagtilbuddet og skolen ikke kan få fat i?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke kommunen.
  Reglerne står i rules/kommunal/kl-eksempel-4-7/gadeplan.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedpasning og kommunal/kl-eksempel-4-7

  Regel: NP-EKS4-GADEPLAN Opsøgende arbejde uden for institutionen

    Scenarie: Familien kan ikke nås gennem skolen: andre, der møder barnet, prøver
      Givet Opsoegning.nåsGennemInstitution er nej
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS4-GADEPLAN anbefaling
      Og har NP-EKS4-GADEPLAN intet resultat
      Og er handlingen i NP-EKS4-GADEPLAN "Prøv at nå barnet og familien gennem klub, SSP, ressourcepædagoger eller boligsociale medarbejdere, og fortæl om muligheden for nødpasning."
      Og er den ansvarlige i NP-EKS4-GADEPLAN "Kommunens opsøgende medarbejdere"
      Og mangler NP-EKS4-GADEPLAN intet
      Og hviler NP-EKS4-GADEPLAN på KOMMUNAL
      Og er kilden til NP-EKS4-GADEPLAN "KL m.fl., 30/03/2020, Eksempel 4-7"
      Og forklares NP-EKS4-GADEPLAN med "Boligområde og sprog er ikke med: hvor familien bor, og hvad den taler, må ikke være et tegn på bekymring."
      Og er NP-EKS4-GADEPLAN ikke spærret

    Scenarie: Familien kan nås gennem dagtilbuddet eller skolen
      Givet Opsoegning.nåsGennemInstitution er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS4-GADEPLAN ikke opfyldt
      Og har NP-EKS4-GADEPLAN intet resultat
      Og forklares NP-EKS4-GADEPLAN med "nåsGennemInstitution er ja; kræver nej"
      Og mangler NP-EKS4-GADEPLAN intet

    Scenarie: Ved ingen det, spørges skolen
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS4-GADEPLAN uafklaret
      Og mangler NP-EKS4-GADEPLAN kun svar på:
        | felt                            | svares af | spørgsmål                                                                           | skøn |
        | Opsoegning.nåsGennemInstitution | skole     | Kan familien nås gennem dagtilbuddet eller skolen, fx telefonisk eller gennem Aula? | nej  |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Opsoegning.nåsGennemInstitution er nej
      Og Bekymring:
        | overgreb | kontaktFrigivet |
        | ja       | nej             |
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS4-GADEPLAN opfyldt
      Og er NP-EKS4-GADEPLAN spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Opsoegning.nåsGennemInstitution er nej
      Når sagen vurderes den <dato>
      Så er NP-EKS4-GADEPLAN <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

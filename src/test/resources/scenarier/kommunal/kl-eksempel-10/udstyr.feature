# language: da
Egenskab: Nødundervisning: elever uden computer
  Hvad kan skolen tilbyde en elev, der ikke selv har en computer? Oplysningen er følsom og styrer kun formen.
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke skolerne.
  Reglerne står i rules/kommunal/kl-eksempel-10/udstyr.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedundervisning og kommunal/kl-eksempel-10

  Regel: NU-EKS10-COMPUTER Lån af computer og udprintet materiale

    Scenarie: Eleven har ingen computer: den kan låne en
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS10-COMPUTER tilpasning
      Og har NU-EKS10-COMPUTER intet resultat
      Og er handlingen i NU-EKS10-COMPUTER "Tilbyd eleven at låne en computer, og familien at hente udprintet materiale på skolen."
      Og er den ansvarlige i NU-EKS10-COMPUTER "Skolen"
      Og mangler NU-EKS10-COMPUTER intet
      Og hviler NU-EKS10-COMPUTER på KOMMUNAL
      Og er kilden til NU-EKS10-COMPUTER "KL m.fl., 30/03/2020, Eksempel 10"

    Scenarie: Eleven har selv en computer
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.egenComputer er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS10-COMPUTER ikke opfyldt
      Og har NU-EKS10-COMPUTER intet resultat
      Og forklares NU-EKS10-COMPUTER med "egenComputer er ja; kræver nej"
      Og mangler NU-EKS10-COMPUTER intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS10-COMPUTER ikke opfyldt
      Og har NU-EKS10-COMPUTER intet resultat
      Og forklares NU-EKS10-COMPUTER med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS10-COMPUTER intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS10-COMPUTER ikke opfyldt
      Og har NU-EKS10-COMPUTER intet resultat
      Og mangler NU-EKS10-COMPUTER intet

    Scenarie: Eleven har selv en computer; om lukningen vides intet
      Givet Noedundervisning.egenComputer er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS10-COMPUTER ikke opfyldt
      Og har NU-EKS10-COMPUTER intet resultat
      Og mangler NU-EKS10-COMPUTER intet

    Scenarie: Om computeren spørges forældrene
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS10-COMPUTER uafklaret
      Og mangler NU-EKS10-COMPUTER kun svar på:
        | felt                          | svares af | spørgsmål                                                       | skøn |
        | Noedundervisning.egenComputer | forælder  | Har eleven selv en computer, der kan bruges til undervisningen? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS10-COMPUTER uafklaret
      Og mangler NU-EKS10-COMPUTER kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS10-COMPUTER uafklaret
      Og mangler NU-EKS10-COMPUTER kun svar på:
        | felt                          | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning      | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Noedundervisning.egenComputer | forælder  | Har eleven selv en computer, der kan bruges til undervisningen?                                    | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den <dato>
      Så er NU-EKS10-COMPUTER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

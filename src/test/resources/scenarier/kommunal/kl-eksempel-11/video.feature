# language: da
Egenskab: Nødundervisning: daglig kontakt over video eller telefon
  Hvilken kontakt får de elever, skolen er bekymret for, og hvad, når de ikke har en computer?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke skolerne.
  Reglerne står i rules/kommunal/kl-eksempel-11/video.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedundervisning og kommunal/kl-eksempel-11

  Regel: NU-EKS11-VIDEO Daglig undervisning over video

    Scenarie: Skolen er bekymret for eleven: undervisning over video er en mulighed
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS11-VIDEO mulighed
      Og har NU-EKS11-VIDEO intet resultat
      Og er handlingen i NU-EKS11-VIDEO "Overvej daglig undervisning over video, fx læsning og forklaring af opgaver."
      Og er den ansvarlige i NU-EKS11-VIDEO "Skolen"
      Og mangler NU-EKS11-VIDEO intet
      Og hviler NU-EKS11-VIDEO på KOMMUNAL
      Og er kilden til NU-EKS11-VIDEO "KL m.fl., 30/03/2020, Eksempel 11"

    Scenarie: Ingen bekymring er registreret
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-VIDEO ikke opfyldt
      Og har NU-EKS11-VIDEO intet resultat
      Og forklares NU-EKS11-VIDEO med "registreret er nej; kræver ja"
      Og mangler NU-EKS11-VIDEO intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Bekymring.registreret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-VIDEO ikke opfyldt
      Og har NU-EKS11-VIDEO intet resultat
      Og forklares NU-EKS11-VIDEO med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS11-VIDEO intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-VIDEO ikke opfyldt
      Og har NU-EKS11-VIDEO intet resultat
      Og mangler NU-EKS11-VIDEO intet

    Scenarie: Ingen bekymring er registreret; om lukningen vides intet
      Givet Bekymring.registreret er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-VIDEO ikke opfyldt
      Og har NU-EKS11-VIDEO intet resultat
      Og mangler NU-EKS11-VIDEO intet

    Scenarie: Om en bekymring spørges en fagperson
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-VIDEO uafklaret
      Og mangler NU-EKS11-VIDEO kun svar på:
        | felt                  | svares af | spørgsmål                                             | skøn |
        | Bekymring.registreret | fagperson | Har en fagperson registreret en bekymring for barnet? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Bekymring.registreret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-VIDEO uafklaret
      Og mangler NU-EKS11-VIDEO kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-VIDEO uafklaret
      Og mangler NU-EKS11-VIDEO kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Bekymring.registreret    | fagperson | Har en fagperson registreret en bekymring for barnet?                                              | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Når sagen vurderes den <dato>
      Så er NU-EKS11-VIDEO <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NU-EKS11-TELEFON Telefonmøde i stedet for video

    Scenarie: Eleven har ingen computer: telefonmøde i stedet for video
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS11-TELEFON tilpasning
      Og har NU-EKS11-TELEFON intet resultat
      Og er handlingen i NU-EKS11-TELEFON "Arrangér telefonmøde i stedet for video."
      Og er den ansvarlige i NU-EKS11-TELEFON "Skolen"
      Og mangler NU-EKS11-TELEFON intet
      Og hviler NU-EKS11-TELEFON på KOMMUNAL
      Og er kilden til NU-EKS11-TELEFON "KL m.fl., 30/03/2020, Eksempel 11"
      Og forklares NU-EKS11-TELEFON med "Telefonmødet er en anden skoles praksis end videoen; her er det et alternativ til den."

    Scenarie: Eleven har selv en computer
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Og Noedundervisning.egenComputer er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-TELEFON ikke opfyldt
      Og har NU-EKS11-TELEFON intet resultat
      Og forklares NU-EKS11-TELEFON med "egenComputer er ja; kræver nej"
      Og mangler NU-EKS11-TELEFON intet

    Scenarie: Ingen bekymring er registreret
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er nej
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-TELEFON ikke opfyldt
      Og har NU-EKS11-TELEFON intet resultat
      Og forklares NU-EKS11-TELEFON med "NU-EKS11-VIDEO (Daglig undervisning over video) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS11-TELEFON intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-TELEFON ikke opfyldt
      Og har NU-EKS11-TELEFON intet resultat
      Og mangler NU-EKS11-TELEFON intet

    Scenarie: Om computeren spørges forældrene
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-TELEFON uafklaret
      Og mangler NU-EKS11-TELEFON kun svar på:
        | felt                          | svares af | spørgsmål                                                       | skøn |
        | Noedundervisning.egenComputer | forælder  | Har eleven selv en computer, der kan bruges til undervisningen? | nej  |

    Scenarie: Om en bekymring spørges en fagperson
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-TELEFON uafklaret
      Og mangler NU-EKS11-TELEFON kun svar på:
        | felt                  | svares af | spørgsmål                                             | skøn |
        | Bekymring.registreret | fagperson | Har en fagperson registreret en bekymring for barnet? | nej  |

    Scenarie: Er intet oplyst, spørges der om det hele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS11-TELEFON uafklaret
      Og mangler NU-EKS11-TELEFON kun svar på:
        | felt                          | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning      | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Bekymring.registreret         | fagperson | Har en fagperson registreret en bekymring for barnet?                                              | nej  |
        | Noedundervisning.egenComputer | forælder  | Har eleven selv en computer, der kan bruges til undervisningen?                                    | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Og Noedundervisning.egenComputer er nej
      Når sagen vurderes den <dato>
      Så er NU-EKS11-TELEFON <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

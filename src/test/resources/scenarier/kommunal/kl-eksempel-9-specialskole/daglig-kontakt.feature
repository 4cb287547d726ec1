# language: da
Egenskab: Nødundervisning: en specialskoles daglige kontakt
  Hvordan holder en specialskole kontakt med sine elever, og hvem går lærerne til, når noget bekymrer dem?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke skolen.
  Reglerne står i rules/kommunal/kl-eksempel-9-specialskole/daglig-kontakt.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedundervisning og kommunal/kl-eksempel-9-specialskole

  Regel: NU-EKS9-DAGLIG Daglig telefonkontakt

    Scenarie: Eleven går i et specialtilbud: skolen ringer hver dag
      Givet Noedundervisning.lukning er ja
      Og Opsoegning.specialtilbud er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS9-DAGLIG tilpasning
      Og har NU-EKS9-DAGLIG intet resultat
      Og er handlingen i NU-EKS9-DAGLIG "Lad kontakten være daglig og telefonisk: spørg eleven og forældrene, hvordan det går."
      Og er den ansvarlige i NU-EKS9-DAGLIG "Elevens kontaktlærer"
      Og mangler NU-EKS9-DAGLIG intet
      Og hviler NU-EKS9-DAGLIG på KOMMUNAL
      Og er kilden til NU-EKS9-DAGLIG "KL m.fl., 30/03/2020, Eksempel 9"
      Og forklares NU-EKS9-DAGLIG med "Eksemplet er én specialskoles; her gælder det en elev i et specialtilbud."

    Scenarie: Eleven går ikke i et specialtilbud
      Givet Noedundervisning.lukning er ja
      Og Opsoegning.specialtilbud er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-DAGLIG ikke opfyldt
      Og har NU-EKS9-DAGLIG intet resultat
      Og forklares NU-EKS9-DAGLIG med "specialtilbud er nej; kræver ja"
      Og mangler NU-EKS9-DAGLIG intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Opsoegning.specialtilbud er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-DAGLIG ikke opfyldt
      Og har NU-EKS9-DAGLIG intet resultat
      Og forklares NU-EKS9-DAGLIG med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS9-DAGLIG intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-DAGLIG ikke opfyldt
      Og har NU-EKS9-DAGLIG intet resultat
      Og mangler NU-EKS9-DAGLIG intet

    Scenarie: Eleven går ikke i et specialtilbud; om lukningen vides intet
      Givet Opsoegning.specialtilbud er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-DAGLIG ikke opfyldt
      Og har NU-EKS9-DAGLIG intet resultat
      Og mangler NU-EKS9-DAGLIG intet

    Scenarie: Om specialtilbud spørges skolen
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-DAGLIG uafklaret
      Og mangler NU-EKS9-DAGLIG kun svar på:
        | felt                     | svares af | spørgsmål                                          | skøn |
        | Opsoegning.specialtilbud | skole     | Går barnet i et specialtilbud, fx en specialskole? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Opsoegning.specialtilbud er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-DAGLIG uafklaret
      Og mangler NU-EKS9-DAGLIG kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-DAGLIG uafklaret
      Og mangler NU-EKS9-DAGLIG kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Opsoegning.specialtilbud | skole     | Går barnet i et specialtilbud, fx en specialskole?                                                 | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Opsoegning.specialtilbud er ja
      Når sagen vurderes den <dato>
      Så er NU-EKS9-DAGLIG <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NU-EKS9-LEDER Bekymring går til leder og socialfaglig konsulent

    Scenarie: Noget bekymrer læreren hos familien: lederen og konsulenten kan kontaktes
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS9-LEDER mulighed
      Og har NU-EKS9-LEDER intet resultat
      Og er handlingen i NU-EKS9-LEDER "Kontakt skolens leder og den socialfaglige konsulent."
      Og er den ansvarlige i NU-EKS9-LEDER "Elevens kontaktlærer"
      Og er forbeholdet ved NU-EKS9-LEDER "Det træder ikke i stedet for pligten til at underrette, der vurderes for sig."
      Og mangler NU-EKS9-LEDER intet
      Og hviler NU-EKS9-LEDER på KOMMUNAL
      Og er kilden til NU-EKS9-LEDER "KL m.fl., 30/03/2020, Eksempel 9"

    Scenarie: Ingen bekymring er registreret
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-LEDER ikke opfyldt
      Og har NU-EKS9-LEDER intet resultat
      Og forklares NU-EKS9-LEDER med "registreret er nej; kræver ja"
      Og mangler NU-EKS9-LEDER intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Bekymring.registreret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-LEDER ikke opfyldt
      Og har NU-EKS9-LEDER intet resultat
      Og forklares NU-EKS9-LEDER med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS9-LEDER intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-LEDER ikke opfyldt
      Og har NU-EKS9-LEDER intet resultat
      Og mangler NU-EKS9-LEDER intet

    Scenarie: Ingen bekymring er registreret; om lukningen vides intet
      Givet Bekymring.registreret er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-LEDER ikke opfyldt
      Og har NU-EKS9-LEDER intet resultat
      Og mangler NU-EKS9-LEDER intet

    Scenarie: Om en bekymring spørges en fagperson
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-LEDER uafklaret
      Og mangler NU-EKS9-LEDER kun svar på:
        | felt                  | svares af | spørgsmål                                             | skøn |
        | Bekymring.registreret | fagperson | Har en fagperson registreret en bekymring for barnet? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Bekymring.registreret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-LEDER uafklaret
      Og mangler NU-EKS9-LEDER kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-LEDER uafklaret
      Og mangler NU-EKS9-LEDER kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Bekymring.registreret    | fagperson | Har en fagperson registreret en bekymring for barnet?                                              | nej  |

    Scenarie: Pligten til at underrette står ved siden af
      Givet Noedundervisning.lukning er ja
      Og Bekymring:
        | registreret | særligStøtte | kendtAf          |
        | ja          | ja           | OFFENTLIGT_ANSAT |
      Og Barn.fødselsdato er 2010-02-14
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS9-LEDER mulighed
      Og siger UN-ANSAT pligt

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Når sagen vurderes den <dato>
      Så er NU-EKS9-LEDER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

# language: da
Egenskab: Nødundervisning og nødpasning: løbende samtaler om trivsel
  Hvad sker der ved en særlig bekymring, og hvem koordineres nødpasningen med?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke skolen.
  Reglerne står i rules/kommunal/kl-eksempel-12/samtaler.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedpasning, noedundervisning og kommunal/kl-eksempel-12

  Regel: NU-EKS12-KONTAKT Hyppigere kontakt ved særlig bekymring

    Scenarie: En særlig bekymring: kontakten bliver hyppigere
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS12-KONTAKT anbefaling
      Og har NU-EKS12-KONTAKT intet resultat
      Og er handlingen i NU-EKS12-KONTAKT "Hav hyppigere kontakt med eleven, også med forældrene."
      Og er den ansvarlige i NU-EKS12-KONTAKT "Elevens lærer og pædagog"
      Og mangler NU-EKS12-KONTAKT intet
      Og hviler NU-EKS12-KONTAKT på KOMMUNAL
      Og er kilden til NU-EKS12-KONTAKT "KL m.fl., 30/03/2020, Eksempel 12"
      Og forklares NU-EKS12-KONTAKT med "En særlig bekymring er her en bekymring, en fagperson har registreret."
      Og er NU-EKS12-KONTAKT ikke spærret

    Scenarie: Ingen bekymring er registreret
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er nej
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT ikke opfyldt
      Og har NU-EKS12-KONTAKT intet resultat
      Og forklares NU-EKS12-KONTAKT med "registreret er nej; kræver ja"
      Og mangler NU-EKS12-KONTAKT intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Bekymring.registreret er ja
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT ikke opfyldt
      Og har NU-EKS12-KONTAKT intet resultat
      Og forklares NU-EKS12-KONTAKT med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS12-KONTAKT intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT ikke opfyldt
      Og har NU-EKS12-KONTAKT intet resultat
      Og mangler NU-EKS12-KONTAKT intet

    Scenarie: Ingen bekymring er registreret; om lukningen vides intet
      Givet Bekymring.registreret er nej
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT ikke opfyldt
      Og har NU-EKS12-KONTAKT intet resultat
      Og mangler NU-EKS12-KONTAKT intet

    Scenarie: Om en bekymring spørges en fagperson
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT uafklaret
      Og mangler NU-EKS12-KONTAKT kun svar på:
        | felt                  | svares af | spørgsmål                                             | skøn |
        | Bekymring.registreret | fagperson | Har en fagperson registreret en bekymring for barnet? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Bekymring.registreret er ja
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT uafklaret
      Og mangler NU-EKS12-KONTAKT kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT uafklaret
      Og mangler NU-EKS12-KONTAKT kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Bekymring.registreret    | fagperson | Har en fagperson registreret en bekymring for barnet?                                              | nej  |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Noedundervisning.lukning er ja
      Og Bekymring:
        | registreret | overgreb | kontaktFrigivet |
        | ja          | ja       | nej             |
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS12-KONTAKT opfyldt
      Og er NU-EKS12-KONTAKT spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Bekymring.registreret er ja
      Og Bekymring.overgreb er nej
      Når sagen vurderes den <dato>
      Så er NU-EKS12-KONTAKT <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NP-EKS12-SAGSBEHANDLER Nødpasningen koordineres med sagsbehandleren

    Scenarie: Barnet er i nødpasning og har en åben sag: de koordineres
      Givet Pasning.deltager er ja
      Og Tegn.igangværendeBørnesag er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS12-SAGSBEHANDLER anbefaling
      Og har NP-EKS12-SAGSBEHANDLER intet resultat
      Og er handlingen i NP-EKS12-SAGSBEHANDLER "Koordinér nødpasningen med barnets kontaktperson og sagsbehandler."
      Og er den ansvarlige i NP-EKS12-SAGSBEHANDLER "Skolen"
      Og mangler NP-EKS12-SAGSBEHANDLER intet
      Og hviler NP-EKS12-SAGSBEHANDLER på KOMMUNAL
      Og er kilden til NP-EKS12-SAGSBEHANDLER "KL m.fl., 30/03/2020, Eksempel 12"

    Scenarie: Barnet er ikke i nødpasning
      Givet Pasning.deltager er nej
      Og Tegn.igangværendeBørnesag er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS12-SAGSBEHANDLER ikke opfyldt
      Og har NP-EKS12-SAGSBEHANDLER intet resultat
      Og forklares NP-EKS12-SAGSBEHANDLER med "deltager er nej; kræver ja"
      Og mangler NP-EKS12-SAGSBEHANDLER intet

    Scenarie: Barnet har ingen åben sag
      Givet Pasning.deltager er ja
      Og Tegn.igangværendeBørnesag er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS12-SAGSBEHANDLER ikke opfyldt
      Og har NP-EKS12-SAGSBEHANDLER intet resultat
      Og forklares NP-EKS12-SAGSBEHANDLER med "igangværendeBørnesag er nej; kræver ja"
      Og mangler NP-EKS12-SAGSBEHANDLER intet

    Scenarie: Barnet er ikke i nødpasning; om en sag vides intet
      Givet Pasning.deltager er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS12-SAGSBEHANDLER ikke opfyldt
      Og har NP-EKS12-SAGSBEHANDLER intet resultat
      Og mangler NP-EKS12-SAGSBEHANDLER intet

    Scenarie: Barnet har ingen åben sag; om nødpasning vides intet
      Givet Tegn.igangværendeBørnesag er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS12-SAGSBEHANDLER ikke opfyldt
      Og har NP-EKS12-SAGSBEHANDLER intet resultat
      Og mangler NP-EKS12-SAGSBEHANDLER intet

    Scenarie: Om en sag spørges sagsbehandleren
      Givet Pasning.deltager er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS12-SAGSBEHANDLER uafklaret
      Og mangler NP-EKS12-SAGSBEHANDLER kun svar på:
        | felt                      | svares af     | spørgsmål                        | skøn |
        | Tegn.igangværendeBørnesag | sagsbehandler | Er der en igangværende børnesag? | nej  |

    Scenarie: Om barnet er i nødpasning, spørges sagsbehandleren
      Givet Tegn.igangværendeBørnesag er ja
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS12-SAGSBEHANDLER uafklaret
      Og mangler NP-EKS12-SAGSBEHANDLER kun svar på:
        | felt             | svares af     | spørgsmål                                                         | skøn |
        | Pasning.deltager | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS12-SAGSBEHANDLER uafklaret
      Og mangler NP-EKS12-SAGSBEHANDLER kun svar på:
        | felt                      | svares af     | spørgsmål                                                         | skøn |
        | Pasning.deltager          | sagsbehandler | Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1? | nej  |
        | Tegn.igangværendeBørnesag | sagsbehandler | Er der en igangværende børnesag?                                  | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Pasning.deltager er ja
      Og Tegn.igangværendeBørnesag er ja
      Når sagen vurderes den <dato>
      Så er NP-EKS12-SAGSBEHANDLER <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

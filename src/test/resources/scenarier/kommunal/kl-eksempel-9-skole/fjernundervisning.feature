# language: da
Egenskab: Nødundervisning: når eleven ikke er aktiv i fjernundervisningen
  Hvem ringer, når en elev ikke er aktiv, og hvad sker der, når kontaktlæreren stadig er bekymret?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke skolen.
  Reglerne står i rules/kommunal/kl-eksempel-9-skole/fjernundervisning.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedundervisning og kommunal/kl-eksempel-9-skole

  Regel: NU-EKS9-RING Kontaktlæreren ringer

    Scenarie: Eleven er ikke aktiv: kontaktlæreren ringer hjem
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS9-RING anbefaling
      Og har NU-EKS9-RING intet resultat
      Og er handlingen i NU-EKS9-RING "Ring til hjemmet, spørg, om eleven har problemer med at komme på portalerne, og vejled forældrene i det."
      Og er den ansvarlige i NU-EKS9-RING "Kontaktlæreren"
      Og mangler NU-EKS9-RING intet
      Og hviler NU-EKS9-RING på KOMMUNAL
      Og er kilden til NU-EKS9-RING "KL m.fl., 30/03/2020, Eksempel 9, en anden skole"
      Og er NU-EKS9-RING ikke spærret

    Scenarie: Eleven er aktiv
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING ikke opfyldt
      Og har NU-EKS9-RING intet resultat
      Og forklares NU-EKS9-RING med "deltagerAktivt er ja; kræver nej"
      Og mangler NU-EKS9-RING intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING ikke opfyldt
      Og har NU-EKS9-RING intet resultat
      Og forklares NU-EKS9-RING med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS9-RING intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING ikke opfyldt
      Og har NU-EKS9-RING intet resultat
      Og mangler NU-EKS9-RING intet

    Scenarie: Eleven er aktiv; om lukningen vides intet
      Givet Noedundervisning.deltagerAktivt er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING ikke opfyldt
      Og har NU-EKS9-RING intet resultat
      Og mangler NU-EKS9-RING intet

    Scenarie: Om eleven er aktiv, spørges skolen
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING uafklaret
      Og mangler NU-EKS9-RING kun svar på:
        | felt                            | svares af | spørgsmål                                   | skøn |
        | Noedundervisning.deltagerAktivt | skole     | Deltager eleven aktivt i nødundervisningen? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING uafklaret
      Og mangler NU-EKS9-RING kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING uafklaret
      Og mangler NU-EKS9-RING kun svar på:
        | felt                            | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning        | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Noedundervisning.deltagerAktivt | skole     | Deltager eleven aktivt i nødundervisningen?                                                        | nej  |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Og Bekymring:
        | overgreb | kontaktFrigivet |
        | ja       | nej             |
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-RING opfyldt
      Og er NU-EKS9-RING spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den <dato>
      Så er NU-EKS9-RING <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NU-EKS9-TRIVSELSTEAM Fortsat bekymring går til trivselsteamet

    Scenarie: Efter samtalen er kontaktlæreren stadig bekymret: trivselsteamet inddrages
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Og Noedundervisning.fortsatBekymret er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS9-TRIVSELSTEAM anbefaling
      Og har NU-EKS9-TRIVSELSTEAM intet resultat
      Og er handlingen i NU-EKS9-TRIVSELSTEAM "Inddrag trivselsteamet, og aftal, om det overtager kontakten til hjemmet."
      Og er den ansvarlige i NU-EKS9-TRIVSELSTEAM "Kontaktlæreren"
      Og er forbeholdet ved NU-EKS9-TRIVSELSTEAM "Det træder ikke i stedet for pligten til at underrette, der vurderes for sig."
      Og mangler NU-EKS9-TRIVSELSTEAM intet
      Og hviler NU-EKS9-TRIVSELSTEAM på KOMMUNAL
      Og er kilden til NU-EKS9-TRIVSELSTEAM "KL m.fl., 30/03/2020, Eksempel 9, en anden skole"

    Scenarie: Kontaktlæreren er ikke længere bekymret
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Og Noedundervisning.fortsatBekymret er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-TRIVSELSTEAM ikke opfyldt
      Og har NU-EKS9-TRIVSELSTEAM intet resultat
      Og forklares NU-EKS9-TRIVSELSTEAM med "fortsatBekymret er nej; kræver ja"
      Og mangler NU-EKS9-TRIVSELSTEAM intet

    Scenarie: Eleven er aktiv, og kontaktlæreren ringer ikke
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er ja
      Og Noedundervisning.fortsatBekymret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-TRIVSELSTEAM ikke opfyldt
      Og har NU-EKS9-TRIVSELSTEAM intet resultat
      Og forklares NU-EKS9-TRIVSELSTEAM med "NU-EKS9-RING (Kontaktlæreren ringer) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS9-TRIVSELSTEAM intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Noedundervisning.fortsatBekymret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-TRIVSELSTEAM ikke opfyldt
      Og har NU-EKS9-TRIVSELSTEAM intet resultat
      Og mangler NU-EKS9-TRIVSELSTEAM intet

    Scenarie: Om bekymringen består, kan kun en fagperson svare på
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-TRIVSELSTEAM uafklaret
      Og er resultatet af NU-EKS9-TRIVSELSTEAM KRÆVER_FAGLIG_VURDERING
      Og mangler NU-EKS9-TRIVSELSTEAM kun svar på:
        | felt                             | svares af | spørgsmål                                                                                  | skøn |
        | Noedundervisning.fortsatBekymret | fagperson | Er kontaktlæreren fortsat bekymret, socialt eller fagligt, efter at have talt med hjemmet? | ja   |

    Scenarie: Om eleven er aktiv, spørges skolen
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.fortsatBekymret er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-TRIVSELSTEAM uafklaret
      Og mangler NU-EKS9-TRIVSELSTEAM kun svar på:
        | felt                            | svares af | spørgsmål                                   | skøn |
        | Noedundervisning.deltagerAktivt | skole     | Deltager eleven aktivt i nødundervisningen? | nej  |

    Scenarie: Er intet oplyst, spørges der om det hele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS9-TRIVSELSTEAM uafklaret
      Og mangler NU-EKS9-TRIVSELSTEAM kun svar på:
        | felt                             | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning         | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Noedundervisning.deltagerAktivt  | skole     | Deltager eleven aktivt i nødundervisningen?                                                        | nej  |
        | Noedundervisning.fortsatBekymret | fagperson | Er kontaktlæreren fortsat bekymret, socialt eller fagligt, efter at have talt med hjemmet?         | ja   |

    Scenarie: Pligten til at underrette står ved siden af
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Og Noedundervisning.fortsatBekymret er ja
      Og Bekymring:
        | registreret | særligStøtte | kendtAf          |
        | ja          | ja           | OFFENTLIGT_ANSAT |
      Og Barn.fødselsdato er 2010-02-14
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS9-TRIVSELSTEAM anbefaling
      Og siger UN-ANSAT pligt

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.deltagerAktivt er nej
      Og Noedundervisning.fortsatBekymret er ja
      Når sagen vurderes den <dato>
      Så er NU-EKS9-TRIVSELSTEAM <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

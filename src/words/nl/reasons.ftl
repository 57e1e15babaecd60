# Waarom een collega iets doet, in één regel aan tafel.
reason-heaviest = ‘{ $need }’ weegt nu het zwaarst.
reason-family-first = Het gezin zet zelf ‘{ $need }’ voorop.
reason-cant-wait = ‘{ $need }’ kan niet wachten.
reason-my-task = ‘{ $need }’ hoort bij mijn werk.
reason-first-that = Zolang ‘{ $need }’ speelt, lukt de rest niet.
reason-ask-first = Over ‘{ $need }’ vraag ik liever eerst iemand die er meer van weet.
reason-no-more-visits = Hun week is al vol; ik kom er nu niet ook nog bij.
reason-listen = Ik wil eerst horen hoe het met { $who } gaat.
reason-tell-others = Dit moeten jullie ook weten.
reason-attune-first = Laten we eerst afspreken wie wat doet.
reason-evaluate = Het is tijd om met het gezin terug te kijken.
reason-celebrate = ‘{ $need }’ is lichter geworden; daar mogen we best bij stilstaan.
reason-worried = ‘{ $signal }’ zit me niet lekker; ik vraag advies.
reason-i-know-this = Over ‘{ $need }’ kan ik wel iets zeggen.
reason-not-mine = ‘{ $need }’ ligt buiten mijn vak; dan zou ik maar wat zeggen.
reason-fits-family = Dit past bij wat het gezin zelf vroeg.
reason-nothing-now = Ik hoef nu even niets te doen.

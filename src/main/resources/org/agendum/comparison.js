"use strict";
(function () {
  var plot = document.getElementById("plot");
  if (!plot) { return; }
  var box = plot.dataset;
  var left = +box.left, right = +box.right, top = +box.top, bottom = +box.bottom;
  var costs = {};
  document.querySelectorAll("tr[data-costs]").forEach(function (row) {
    costs[row.dataset.rule] = row.dataset.costs.split(" ").map(Number);
  });
  var names = plot.dataset.labels.split(" ");
  var across = document.getElementById("across"), up = document.getElementById("up");
  function draw() {
    var xs = scale(costs[across.value], left, right), ys = scale(costs[up.value], bottom, top);
    var first = {};
    plot.querySelectorAll(".point").forEach(function (point, i) {
      var at = xs.at[i].toFixed(1) + " " + ys.at[i].toFixed(1), label = point.querySelector("text");
      var isRight = xs.at[i] > (left + right) / 2;
      point.setAttribute("transform", "translate(" + at + ")");
      label.setAttribute("x", isRight ? -14 : 14);
      label.setAttribute("text-anchor", isRight ? "end" : "start");
      label.textContent = first[at] ? "" : names[i];
      if (first[at]) { first[at].textContent += ", " + names[i]; } else { first[at] = label; }
    });
    say("least-across", xs.least);
    say("most-across", xs.most);
    say("least-up", ys.least);
    say("most-up", ys.most);
    say("name-across", across.value);
    say("name-up", up.value);
    var text = "What " + across.value + " costs each version, across, and what " + up.value + " costs it, upwards";
    plot.setAttribute("aria-label", text);
    say("plot-text", text + ".");
  }
  function scale(values, from, to) {
    var least = Math.min.apply(null, values.concat(0)), most = Math.max.apply(null, values.concat(least + 1));
    return { least: least, most: most, at: values.map(function (value) {
      return from + (value - least) / (most - least) * (to - from);
    }) };
  }
  function say(id, text) { document.getElementById(id).textContent = text; }
  across.addEventListener("change", draw);
  up.addEventListener("change", draw);
  document.getElementById("axes").hidden = false;
})();
